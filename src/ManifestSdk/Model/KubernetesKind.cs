using ManifestSdk.Schemas;

namespace ManifestSdk.Model;

/// <summary>Tells the kinds that Kubernetes itself serves from custom resources that share a name with one.</summary>
internal static class KubernetesKind
{
    /// <summary>
    /// Whether a resource is the kind of this name that Kubernetes serves, and not somebody's custom resource that shares
    /// the name, such as Knative's Service. A resource without <c>apiVersion</c> is taken for the well-known one.
    /// </summary>
    public static bool IsKubernetes(this ManifestResource resource, string kind) =>
        resource.Kind == kind && resource.IsKubernetesOwn();

    /// <summary>Whether the resource's kind is one that Kubernetes serves.</summary>
    public static bool IsKubernetesOwn(this ManifestResource resource) => resource.Home.Length > 0;

    /// <summary>Whether the resource's kind is known to live outside any namespace.</summary>
    public static bool IsClusterScoped(this ManifestResource resource) =>
        resource.Home is { Length: > 0 } home && SchemaCatalog.Kubernetes.IsNamespaced(home, resource.Kind) == false;

    /// <summary>The group in <c>group/version</c>; empty for the core group.</summary>
    public static string GroupOf(string apiVersion) => ApiVersionName.Parse(apiVersion).Group;

    /// <summary>The API version in which Kubernetes serves the kind today, whichever version of its group the resource names; empty for the kind of somebody else.</summary>
    public static string HomeOf(ManifestResource resource)
    {
        var homes = SchemaCatalog.HomesOf(resource.Kind);
        if (homes.Count == 0 || resource.ApiVersion.Length == 0)
            return homes.Count == 0 ? "" : homes[0];

        // Workloads and Ingresses once lived in extensions; manifests that still say so mean the same kind.
        var group = GroupOf(resource.ApiVersion);
        return homes.FirstOrDefault(home => group == "extensions" || GroupOf(home) == group) ?? "";
    }
}
