using ManifestSdk.Model;

namespace ManifestSdk.Rules.Services;

/// <summary>A Service exposes something, unless it is headless or only a name.</summary>
internal sealed class ServiceWithoutPortsRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3016", "service-without-ports", "A Service exposes a port", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        where service.Resource.Root["spec"] is null or ManifestMapping or ManifestScalar { Value: null }
            && service.Type != "ExternalName"
            && !service.IsHeadless
            && service.Spec?["ports"] is null or ManifestScalar { Value: null } or ManifestSequence { Items.Count: 0 }
        select On(service.Resource, $"{service.Resource} exposes no ports. Add one, or make it headless with clusterIP 'None'.");
}
