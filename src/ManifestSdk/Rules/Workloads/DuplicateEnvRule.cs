using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Of two environment variables of one name, the later one hides the earlier one.</summary>
internal sealed class DuplicateEnvRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2013", "duplicate-env", "A container sets each environment variable once", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from container in workload.AllContainers
        from named in container.Node.Mappings("env")
            .Select(static variable => variable.Scalar("name"))
            .Where(static name => name?.Text is { Length: > 0 })
            .GroupBy(static name => name!.Text)
        let first = named.First()!
        from later in named.Skip(1)
        select On(workload.Resource, later!, $"Variable '{named.Key}' is set twice in {container} of {workload.Resource}; the later one hides the earlier one") with
        {
            Related = [first.Origin],
        };
}
