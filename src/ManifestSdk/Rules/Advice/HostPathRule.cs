using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A path of the node ties Pods to it and opens it to them.</summary>
internal sealed class HostPathRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9017", "host-path", "Pods mount no path of their node", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from volume in workload.Spec.Mappings("volumes")
        let path = volume.Mapping("hostPath")?.Scalar("path")
        where path?.Text is not null
        select On(
            workload.Resource,
            path,
            $"{workload.Resource} mounts '{path.Text}' of its node, which outlives the Pod and is another one on every node. Use a PersistentVolumeClaim or an emptyDir.");
}
