using System.Reflection;
using k8s.Models;
using ManifestSdk.Model;

namespace ManifestSdk.KubernetesClient;

/// <summary>What a model type stands for, as manifests spell it.</summary>
internal sealed record ModelKind(string ApiVersion, string Kind)
{
    /// <summary>What a type's <see cref="KubernetesEntityAttribute"/> says, or <see langword="null"/> when it has none.</summary>
    public static ModelKind? TryOf(Type type) =>
        type.GetCustomAttribute<KubernetesEntityAttribute>() is { } entity
            ? new ModelKind(string.IsNullOrEmpty(entity.Group) ? entity.ApiVersion : $"{entity.Group}/{entity.ApiVersion}", entity.Kind)
            : null;

    /// <summary>What a resource says it is.</summary>
    public static ModelKind Of(ManifestResource resource) => new(resource.ApiVersion, resource.Kind);

    /// <summary>What a type stands for.</summary>
    public static ModelKind Of(Type type) => TryOf(type) ?? throw new ManifestConversionException(
        $"'{type.Name}' doesn't say which kind it is. Give it a [KubernetesEntity] attribute with Group, ApiVersion and Kind.");

    public override string ToString() => $"{Kind} ({ApiVersion})";
}
