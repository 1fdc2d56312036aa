using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Liveness that asks the same as readiness, and no later, restarts a container instead of letting it recover.</summary>
internal sealed class SameProbesRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9007", "same-probes", "Liveness fires later than readiness, or asks something else", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        let liveness = container.Node.Mapping("livenessProbe")
        let readiness = container.Node.Mapping("readinessProbe")
        where liveness is not null && liveness.Equals(readiness)
        select On(
            workload.Resource,
            liveness,
            $"{workload.Resource} asks liveness and readiness of {container} the same, so a slow container is restarted. Let liveness fail later.");
}
