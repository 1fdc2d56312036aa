using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A TLS port that the Service does not have: the controller refuses it.</summary>
internal sealed class UnknownSslPortRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6005", "nlb-ssl-port-unknown", "The TLS ports of an NLB are ports of its Service", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var service in NlbServices.Taken(set.Index))
        {
            if (service.Resource.AnnotationEntry(NlbKeys.SslPorts) is not { } entry || !service.Resource.HasAnnotation(NlbKeys.SslCert))
                continue;

            var ports = service.Ports.SelectMany(NamesOf).ToArray();
            foreach (var item in (service.Resource.Annotation(NlbKeys.SslPorts) ?? "").Split(',').Select(static item => item.Trim()))
            {
                if (item.Length > 0 && !ports.Contains(item))
                    yield return On(service.Resource, entry.Value, $"Service '{service.Resource.Name}' has no port '{item}' to speak TLS on. It has {Wording.Choice(ports)}.");
            }
        }
    }

    private static IEnumerable<string> NamesOf(ServicePortView port)
    {
        if (port.Port is { } number)
            yield return number.ToString(CultureInfo.InvariantCulture);
        if (port.Name is { } name)
            yield return name;
    }
}
