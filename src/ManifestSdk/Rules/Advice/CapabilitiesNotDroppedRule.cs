using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>The capabilities that the container runtime gives by default are more than most programs use.</summary>
internal sealed class CapabilitiesNotDroppedRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9014", "capabilities-not-dropped", "A container drops all capabilities", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from rights in ContainerRights.Of(set.Index)
        where !rights.IsPrivileged
        let capabilities = rights.Context?.Mapping("capabilities")
        let drop = capabilities?["drop"]
        where drop is null or ManifestSequence
            && !capabilities.Scalars("drop").Any(static capability => string.Equals(capability.Text, "ALL", StringComparison.OrdinalIgnoreCase))
        select On(
            rights.Workload.Resource,
            rights.PlaceOf(drop),
            $"{rights.Workload.Resource} leaves {rights.Container} the capabilities that the container runtime gives. Write securityContext.capabilities.drop: ['ALL'], and add those that it needs.");
}
