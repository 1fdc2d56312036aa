using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>Client certificates asked for on a port without TLS: nobody is asked, and nothing says so.</summary>
internal sealed class MutualAuthenticationPortRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5025", "alb-mutual-authentication-port", "Client certificates are asked for on an HTTPS port of the Ingress", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.Resource.AnnotationEntry(AlbKeys.MutualAuthentication) is not { } entry || alb.Listeners is not { } listeners || (alb.ListenPorts is null && MayServeHttpsByDefault(alb, index)))
            yield break;

        foreach (var port in MutualAuthentication.In(alb).Where(static asked => asked.Mode is "verify" or "passthrough").Select(static asked => asked.Port))
        {
            if (!listeners.Contains(new AlbListener("HTTPS", port)))
                yield return On(alb.Resource, entry.Value, $"No client certificate is asked for on port {port.ToString(CultureInfo.InvariantCulture)}, because this Ingress does not serve HTTPS there. It serves {Wording.List(listeners.Select(static listener => listener.ToText()))}; list the port in '{AlbKeys.ListenPorts}'.");
        }
    }

    private static bool MayServeHttpsByDefault(AlbIngressView alb, ManifestIndex index) =>
        alb.Resource.HasAnnotation(AlbKeys.CreateAcmCert) || alb.MayHaveClassParameters(index);
}
