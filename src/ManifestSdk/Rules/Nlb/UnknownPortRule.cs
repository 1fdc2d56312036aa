using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A port, in an annotation, that the Service does not have: the controller passes over it without a word.</summary>
internal sealed class UnknownPortRule : ManifestRule
{
    private static readonly string[] Lists = [NlbKeys.QuicEnabledPorts, NlbKeys.ProxyProtocolPerTargetGroup];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6018", "nlb-port-unknown", "The ports that annotations of an NLB name are ports of its Service", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) => NlbServices.Taken(set.Index)
        .Where(static service => service.Ports.Count > 0 && service.Ports.All(static port => port.Port is not null))
        .SelectMany(service => InLists(service).Concat(InKeys(service)));

    private IEnumerable<Finding> InLists(ServiceView service) =>
        from key in Lists
        let entry = service.Resource.AnnotationEntry(key)
        where entry is not null
        from item in (service.Resource.Annotation(key) ?? "").Split(',').Select(static item => item.Trim())
        where item.Length > 0 && !service.Ports.Any(port => port.IsNamed(item))
        select On(service.Resource, entry.Value, $"'{item}' in '{key}' has no effect, because {PortsOf(service)}");

    private IEnumerable<Finding> InKeys(ServiceView service) =>
        from annotation in service.Resource.AnnotationsFrom(NlbKeys.TargetGroupAttributes + ".")
        let number = annotation.Key.Substring(NlbKeys.TargetGroupAttributes.Length + 1)
        where long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && service.Ports.All(candidate => candidate.Port != port)
        select OnKey(service.Resource, annotation.Entry, $"'{annotation.Key}' has no effect, because {PortsOf(service)}");

    private static string PortsOf(ServiceView service) =>
        $"Service '{service.Resource.Name}' has no such port. It has {Wording.List(service.Ports.Select(static port => port.ToString()))}.";
}
