using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>An init container runs to its end; only one that goes on as a sidecar can be probed.</summary>
internal sealed class ProbeOnInitContainerRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2011", "probe-on-init-container", "Only init containers that restart always have probes or lifecycle hooks", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.InitContainers
        where container.Node["restartPolicy"] is null or ManifestScalar { Text: not "Always" }
        from field in container.Node.Entries
        where field.Key is "livenessProbe" or "readinessProbe" or "startupProbe" or "lifecycle"
        select OnKey(
            workload.Resource,
            field,
            $"Init {container} in {workload.Resource} has a {field.Key}. Leave it out, or make it a sidecar with restartPolicy 'Always'.");
}
