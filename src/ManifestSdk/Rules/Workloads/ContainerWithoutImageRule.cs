using ManifestSdk.Model;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A container runs an image.</summary>
internal sealed class ContainerWithoutImageRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2007", "container-without-image", "A container names its image", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        where workload.Resource.IsKubernetesOwn()
        from container in workload.AllContainers
        let image = container.Node["image"]
        where image is null or ManifestScalar { Value: null } || (image is ManifestScalar { Text: { } text } && string.IsNullOrWhiteSpace(text))
        select On(workload.Resource, image ?? container.Node, $"{workload.Resource} names no image for {container}");
}
