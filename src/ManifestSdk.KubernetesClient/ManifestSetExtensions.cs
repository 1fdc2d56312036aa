using k8s;
using k8s.Models;
using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.KubernetesClient;

/// <summary>Sets as typed objects.</summary>
public static class ManifestSetExtensions
{
    /// <summary>Every resource of the set as a typed object, in the set's order. What is external is not among them: somebody else owns it.</summary>
    /// <param name="set">The set.</param>
    /// <exception cref="ManifestConversionException">KubernetesClient has no model of a kind, or a field doesn't fit it.</exception>
    public static IReadOnlyList<IKubernetesObject<V1ObjectMeta>> ToKubernetesObjects(this ManifestSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return [.. Declared(set).Select(static resource => resource.ToKubernetesObject())];
    }

    /// <summary>Every resource of one kind as a typed object, in the set's order. What is external is not among them.</summary>
    /// <typeparam name="TObject">The kind's type, such as <see cref="V1Service"/>.</typeparam>
    /// <param name="set">The set.</param>
    /// <exception cref="ManifestConversionException">A field doesn't fit the type.</exception>
    public static IReadOnlyList<TObject> GetAll<TObject>(this ManifestSet set)
        where TObject : IKubernetesObject<V1ObjectMeta>
    {
        ArgumentNullException.ThrowIfNull(set);
        return [.. OfKind(set, ModelKind.Of(typeof(TObject))).Select(static resource => resource.ToKubernetesObject<TObject>())];
    }

    /// <summary>One resource of the set as a typed object.</summary>
    /// <typeparam name="TObject">The kind's type, such as <see cref="V1Service"/>.</typeparam>
    /// <param name="set">The set.</param>
    /// <param name="name">The <c>metadata.name</c>.</param>
    /// <param name="namespace">The <c>metadata.namespace</c>; may be left out where the name alone is clear.</param>
    /// <exception cref="KeyNotFoundException">The set declares no such resource, or several.</exception>
    /// <exception cref="ManifestConversionException">A field doesn't fit the type.</exception>
    public static TObject Get<TObject>(this ManifestSet set, string name, string? @namespace = null)
        where TObject : IKubernetesObject<V1ObjectMeta>
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(name);
        var kind = ModelKind.Of(typeof(TObject));
        var candidates = OfKind(set, kind).Where(resource => @namespace is null || resource.Namespace == @namespace).ToArray();
        var found = candidates.Where(resource => resource.Name == name).ToArray();
        return found.Length switch
        {
            1 => found[0].ToKubernetesObject<TObject>(),
            0 => throw new KeyNotFoundException(Missing(set, kind, name, @namespace, candidates)),
            _ => throw new KeyNotFoundException(Ambiguous(set, kind, name, found)),
        };
    }

    private static IEnumerable<ManifestResource> Declared(ManifestSet set) => set.Resources.Where(static resource => !resource.IsExternal);

    private static IEnumerable<ManifestResource> OfKind(ManifestSet set, ModelKind kind) =>
        Declared(set).Where(resource => ModelKind.Of(resource) == kind);

    private static string Missing(ManifestSet set, ModelKind kind, string name, string? @namespace, ManifestResource[] candidates)
    {
        var place = @namespace is null ? "" : $" in namespace '{@namespace}'";
        var question = NearMiss.Question(name, candidates.Select(static resource => resource.Name));
        return $"Topology '{set.Name}' declares no {kind.Kind} '{name}'{place}.{question}";
    }

    private static string Ambiguous(ManifestSet set, ModelKind kind, string name, ManifestResource[] found)
    {
        var namespaces = string.Join("', '", found.Select(static resource => resource.Namespace));
        return $"Topology '{set.Name}' declares {kind.Kind} '{name}' more than once, in namespaces '{namespaces}'. Name the one you mean.";
    }
}
