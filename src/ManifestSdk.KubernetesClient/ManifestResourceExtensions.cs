using k8s;
using k8s.Models;
using ManifestSdk.Model;

namespace ManifestSdk.KubernetesClient;

/// <summary>Resources as typed objects.</summary>
public static class ManifestResourceExtensions
{
    /// <summary>
    /// The resource as the KubernetesClient model of its <c>apiVersion</c> and <c>kind</c>: a <c>Service</c> of <c>v1</c>
    /// becomes a <see cref="V1Service"/>. Quantities are put into Kubernetes' canonical form, and times into UTC.
    /// </summary>
    /// <param name="resource">The resource.</param>
    /// <exception cref="ManifestConversionException">KubernetesClient has no model of the kind, or a field doesn't fit it.</exception>
    public static IKubernetesObject<V1ObjectMeta> ToKubernetesObject(this ManifestResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return (IKubernetesObject<V1ObjectMeta>)ModelWriter.Write(resource, ModelTypes.Of(resource));
    }

    /// <summary>The resource as a type that the caller names: a model of KubernetesClient, or a custom resource's class.</summary>
    /// <typeparam name="TObject">The type; its <see cref="KubernetesEntityAttribute"/> must name the resource's kind.</typeparam>
    /// <param name="resource">The resource.</param>
    /// <exception cref="ManifestConversionException">The resource is of another kind, or a field doesn't fit the type.</exception>
    public static TObject ToKubernetesObject<TObject>(this ManifestResource resource)
        where TObject : IKubernetesObject<V1ObjectMeta>
    {
        ArgumentNullException.ThrowIfNull(resource);
        var wanted = ModelKind.Of(typeof(TObject));
        if (wanted != ModelKind.Of(resource))
            throw new ManifestConversionException($"{resource} is of kind {ModelKind.Of(resource)}, but '{typeof(TObject).Name}' stands for {wanted}");

        return (TObject)ModelWriter.Write(resource, typeof(TObject));
    }
}
