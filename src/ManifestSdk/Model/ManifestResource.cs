namespace ManifestSdk.Model;

/// <summary>One Kubernetes object: what it is, where it lives, and everything written about it.</summary>
public sealed class ManifestResource : IEquatable<ManifestResource>
{
    private string? _home;

    /// <summary>Makes a resource from its tree.</summary>
    /// <param name="root">The whole object, <c>apiVersion</c> and <c>kind</c> included.</param>
    /// <param name="isExternal">Whether the object lives elsewhere and is declared only so that others may refer to it.</param>
    public ManifestResource(ManifestMapping root, bool isExternal = false)
    {
        Root = root ?? throw new ArgumentNullException(nameof(root));
        IsExternal = isExternal;
        Metadata = root["metadata"] as ManifestMapping;
        ApiVersion = TextOf(root, "apiVersion");
        Kind = TextOf(root, "kind");
        Name = TextOf(Metadata, "name");
        Namespace = TextOf(Metadata, "namespace");
    }

    /// <summary>The whole object.</summary>
    public ManifestMapping Root { get; }

    /// <summary>Whether the object lives elsewhere: rules may refer to it, no file contains it.</summary>
    public bool IsExternal { get; }

    /// <summary>The object's <c>metadata</c>, or <see langword="null"/> when it has none.</summary>
    public ManifestMapping? Metadata { get; }

    /// <summary>The object's <c>apiVersion</c>; empty when it has none.</summary>
    public string ApiVersion { get; }

    /// <summary>The object's <c>kind</c>; empty when it has none.</summary>
    public string Kind { get; }

    /// <summary>The object's <c>metadata.name</c>; empty when it has none.</summary>
    public string Name { get; }

    /// <summary>The object's <c>metadata.namespace</c>; empty for cluster-scoped objects and where none is written.</summary>
    public string Namespace { get; }

    /// <summary>The object's <c>spec</c>, or <see langword="null"/> when it has none.</summary>
    public ManifestMapping? Spec => Root["spec"] as ManifestMapping;

    /// <summary>What <see cref="KubernetesKind.HomeOf"/> says. Every rule asks, so it is looked up once.</summary>
    internal string Home => _home ??= KubernetesKind.HomeOf(this);

    /// <summary>Where the object's name was written, or else where the object was declared.</summary>
    public Origin Origin => Metadata?["name"] is { Origin.IsKnown: true } name ? name.Origin : Root.Origin;

    /// <summary>The field path of a node below this resource, such as <c>spec.ports[0].targetPort</c>; empty for the root and for strangers.</summary>
    /// <param name="node">A node of <see cref="Root"/>'s tree, found by reference.</param>
    public string PathOf(ManifestNode node) => FieldPath.Of(Root, node);

    /// <inheritdoc/>
    public bool Equals(ManifestResource? other) =>
        other is not null && IsExternal == other.IsExternal && Root.Equals(other.Root);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ManifestResource);

    /// <inheritdoc/>
    public override int GetHashCode() => Root.GetHashCode();

    /// <summary>The resource as messages name it: <c>Service 'web'</c>.</summary>
    public override string ToString() => $"{Kind} '{Name}'";

    private static string TextOf(ManifestMapping? mapping, string key) => (mapping?[key] as ManifestScalar)?.Text ?? "";
}
