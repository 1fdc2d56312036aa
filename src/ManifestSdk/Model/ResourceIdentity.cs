namespace ManifestSdk.Model;

/// <summary>What makes two declarations the same object in a cluster, whatever version of its group each is written in.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Group">The API group.</param>
/// <param name="Namespace">The namespace that it ends up in; empty outside any.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ResourceIdentity(string Kind, string Group, string Namespace, string Name)
{
    /// <summary>The identity of a resource, or <see langword="null"/> where kind or name is missing.</summary>
    public static ResourceIdentity? Of(ManifestResource resource) => resource is { Kind.Length: > 0, Name.Length: > 0 }
        ? new ResourceIdentity(resource.Kind, KubernetesKind.GroupOf(resource.ApiVersion), ManifestIndex.NamespaceOf(resource), resource.Name)
        : null;
}
