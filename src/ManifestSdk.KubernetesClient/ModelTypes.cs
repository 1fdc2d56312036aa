using k8s;
using k8s.Models;
using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.KubernetesClient;

/// <summary>The model types that KubernetesClient ships, by what they stand for; without lists and statuses, which nobody declares.</summary>
internal static class ModelTypes
{
    private static readonly Dictionary<ModelKind, Type> TypesByKind = typeof(V1Service).Assembly
        .GetExportedTypes()
        .Where(static type => type.IsAssignableTo(typeof(IKubernetesObject<V1ObjectMeta>)) && ModelKind.TryOf(type) is not null)
        .ToDictionary(ModelKind.Of);

    /// <summary>The type of a resource's kind.</summary>
    public static Type Of(ManifestResource resource) =>
        TypesByKind.GetValueOrDefault(ModelKind.Of(resource))
        ?? throw new ManifestConversionException(
            $"{resource}: KubernetesClient has no model of kind '{resource.Kind}' in '{resource.ApiVersion}'.{Advice(resource)}");

    private static string Advice(ManifestResource resource)
    {
        var served = TypesByKind.Keys.Where(kind => kind.Kind == resource.Kind).Select(static kind => kind.ApiVersion).ToArray();
        if (served.Length > 0)
            return $" It has one for '{string.Join("', '", served.Order(StringComparer.Ordinal))}'.";

        var meant = NearMiss.Question(resource.Kind, TypesByKind.Keys.Select(static kind => kind.Kind));
        return meant.Length > 0 ? meant : " Name a class of your own: ToKubernetesObject<TObject>().";
    }
}
