using ManifestSdk.Model;
using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>API versions go away a few releases after their successor came; a cluster that is upgraded refuses what worked before.</summary>
internal sealed class RemovedApiVersionRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1206", "removed-api-version", "A kind is written in an API version that Kubernetes still serves", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Resources
        where !resource.IsExternal
        let removed = RemovedApiVersions.Find(resource.ApiVersion, resource.Kind)
        where removed is not null && !removed.IsServedBy(set.Cluster.Kubernetes)
        select Explain(resource, resource.Root["apiVersion"]!, removed);

    private Finding Explain(ManifestResource resource, ManifestNode apiVersion, RemovedApiVersion removed) =>
        On(
            resource,
            apiVersion,
            $"Kubernetes {removed.Since} removed {resource.Kind} from '{resource.ApiVersion}'. " + (removed.Replacement is { } replacement
                ? removed.KeepsShape ? $"Write '{replacement}'." : $"Write '{replacement}', some of whose fields are others."
                : "Nothing takes its place under this kind.")) with
        {
            Fix = removed.KeepsShape ? ManifestFix.UseIfKnown(apiVersion, removed.Replacement) : null,
        };
}
