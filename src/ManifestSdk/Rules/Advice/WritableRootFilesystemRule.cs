using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Who breaks into a container with a writable root filesystem can change its programs.</summary>
internal sealed class WritableRootFilesystemRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9013", "writable-root-filesystem", "A container's root filesystem is read-only", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from rights in ContainerRights.Of(set.Index)
        let written = rights.Context?["readOnlyRootFilesystem"]
        where written is null or ManifestScalar { Boolean: false }
        select On(
            rights.Workload.Resource,
            rights.PlaceOf(written),
            $"{rights.Workload.Resource} lets {rights.Container} write to its root filesystem. Write securityContext.readOnlyRootFilesystem: true, and mount an emptyDir where it must write.") with
        {
            Fix = written is null ? null : ManifestFix.Use(written, true),
        };
}
