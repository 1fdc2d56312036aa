using ManifestSdk.Model;
using ManifestSdk.Schemas;

namespace ManifestSdk.Rules.Schema;

/// <summary>
/// Alpha and beta versions of what has become stable, which clusters serve only where they are switched on, what the team's
/// cluster still serves and the next ones do not, and kinds with a successor.
/// </summary>
internal sealed class DeprecatedApiVersionRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1207", "deprecated-api-version", "A kind is written in its stable API version", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Resources
        where !resource.IsExternal && resource.Root["apiVersion"] is not null
        let message = Ending(resource, set.Cluster) ?? Previewed(resource) ?? Succeeded(resource)
        where message is not null
        select On(resource, resource.Root["apiVersion"]!, message);

    private static string? Ending(ManifestResource resource, ClusterProfile cluster) =>
        RemovedApiVersions.Find(resource.ApiVersion, resource.Kind) is { } removed && removed.IsServedBy(cluster.Kubernetes)
            ? $"Kubernetes {removed.Since} removes {resource.Kind} from '{resource.ApiVersion}'.{(removed.Replacement is { } replacement ? $" Write '{replacement}' before the cluster is upgraded." : "")}"
            : null;

    private static string? Previewed(ManifestResource resource)
    {
        if (!ApiVersionName.Parse(resource.ApiVersion).IsPreview || RemovedApiVersions.Find(resource.ApiVersion, resource.Kind) is not null)
            return null;

        return SchemaCatalog.StableVersion(resource.ApiVersion, resource.Kind) is { } stable
            ? $"Clusters serve {resource.Kind} of '{resource.ApiVersion}' only where it is switched on. Write '{stable}'."
            : null;
    }

    private static string? Succeeded(ManifestResource resource) => resource is { ApiVersion: "v1", Kind: "Endpoints" }
        ? "Kubernetes 1.33 deprecated Endpoints. Write an EndpointSlice of 'discovery.k8s.io/v1'."
        : null;
}
