using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Root in a container is one mistake away from root on the node.</summary>
internal sealed class RunsAsRootRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9012", "runs-as-root", "A container does not run as root", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from rights in ContainerRights.Of(set.Index)
        let nonRoot = rights.Effective("runAsNonRoot")
        where nonRoot is null or ManifestScalar { Boolean: false }
            && rights.Effective("runAsUser") is null or ManifestScalar { Integer: 0 }
        select On(
            rights.Workload.Resource,
            rights.PlaceOf(nonRoot),
            $"{rights.Workload.Resource} may run {rights.Container} as root. Write securityContext.runAsNonRoot: true, for the Pod or the container.") with
        {
            Fix = nonRoot is null ? null : ManifestFix.Use(nonRoot, true),
        };
}
