using k8s;
using k8s.Models;
using ManifestSdk.Model;

namespace ManifestSdk.KubernetesClient;

/// <summary>Typed objects as resources and sets.</summary>
public static class KubernetesObjectExtensions
{
    /// <summary>
    /// The object as a resource: fields in the order in which builders write them, without the fields that are null. An
    /// <c>apiVersion</c> or <c>kind</c> that the object leaves out is taken from its type.
    /// </summary>
    /// <param name="kubernetesObject">The object.</param>
    public static ManifestResource ToManifestResource(this IKubernetesObject<V1ObjectMeta> kubernetesObject)
    {
        ArgumentNullException.ThrowIfNull(kubernetesObject);
        return new ManifestResource(ModelReader.Read(kubernetesObject).BuildMapping());
    }

    /// <summary>The objects as a set, ready for the rules and for YAML.</summary>
    /// <param name="kubernetesObjects">The objects, in any order.</param>
    /// <param name="name">The set's name, which names its file.</param>
    public static ManifestSet ToManifestSet(this IEnumerable<IKubernetesObject<V1ObjectMeta>> kubernetesObjects, string name)
    {
        ArgumentNullException.ThrowIfNull(kubernetesObjects);
        ArgumentNullException.ThrowIfNull(name);
        return new ManifestSet(name, kubernetesObjects.Select(static item => item.ToManifestResource()));
    }
}
