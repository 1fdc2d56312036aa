using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>An image without a tag of its own changes behind everybody's back.</summary>
internal sealed class LatestTagRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9001", "latest-tag", "An image has a tag of its own, or a digest", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        let image = container.Node.Scalar("image")
        where image?.Text is { Length: > 0 } text && IsLatest(text)
        select On(workload.Resource, image, $"Image '{image.Text}' of {container} in {workload.Resource} may be another one tomorrow. Give it a tag or a digest.");

    private static bool IsLatest(string image) =>
        ImageParts.Split(image) is var parts && parts[ImageParts.Digest].Length == 0 && parts[ImageParts.Tag] is ("" or "latest");
}
