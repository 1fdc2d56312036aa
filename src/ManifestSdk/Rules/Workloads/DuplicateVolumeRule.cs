using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Volumes of a Pod have names of their own, mounts of a container paths of their own.</summary>
internal sealed class DuplicateVolumeRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2016", "duplicate-volume", "Volumes of a Pod and mount paths of a container are not repeated", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => set.Index.Workloads.SelectMany(workload =>
        Repeated(workload.Spec.Mappings("volumes"), "name", workload.Resource, static name => $"has two volumes named '{name}'")
            .Concat(workload.AllContainers.SelectMany(container => Repeated(
                container.Node.Mappings("volumeMounts"),
                "mountPath",
                workload.Resource,
                path => $"mounts two volumes at '{path}' in {container}"))));

    private IEnumerable<Finding> Repeated(IEnumerable<ManifestMapping> items, string key, ManifestResource resource, Func<string, string> say) =>
        from same in items.Select(item => item.Scalar(key)).Where(static value => value?.Text is { Length: > 0 }).GroupBy(static value => value!.Text!)
        let first = same.First()!
        from later in same.Skip(1)
        select On(resource, later!, $"{resource} {say(same.Key)}") with { Related = [first.Origin] };
}
