using ManifestSdk.Model;

namespace ManifestSdk.Rules.Metadata;

/// <summary>Cluster-scoped objects live outside every namespace.</summary>
internal sealed class NamespaceOnClusterScopedRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1004", "namespace-on-cluster-scoped", "A cluster-scoped object names no namespace", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.Resources
        where resource.IsClusterScoped() && resource.Namespace.Length > 0
        select On(
            resource,
            resource.Metadata!["namespace"]!,
            $"{resource} lives outside any namespace. Leave out namespace '{resource.Namespace}'.");
}
