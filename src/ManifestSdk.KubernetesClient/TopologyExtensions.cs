using k8s;
using k8s.Models;

namespace ManifestSdk.KubernetesClient;

/// <summary>Typed objects in a topology, for kinds and fields that have no builder.</summary>
public static class TopologyExtensions
{
    /// <summary>Declares a typed object, as it is at this moment. It goes through the same rules, in the same order and into the same YAML as builders' objects.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="kubernetesObject">The object: a <see cref="V1PriorityClass"/>, or a custom resource's class.</param>
    /// <returns>The topology.</returns>
    public static Topology Add(this Topology topology, IKubernetesObject<V1ObjectMeta> kubernetesObject)
    {
        ArgumentNullException.ThrowIfNull(topology);
        ArgumentNullException.ThrowIfNull(kubernetesObject);
        topology.Add(ModelReader.Read(kubernetesObject));
        return topology;
    }

    /// <summary>Declares a typed object in a namespace, as it is at this moment.</summary>
    /// <param name="ns">The namespace, which becomes the object's <c>metadata.namespace</c> unless the object names one.</param>
    /// <param name="kubernetesObject">The object: a <see cref="V1Role"/>, or a custom resource's class.</param>
    /// <returns>The namespace.</returns>
    public static NamespaceBuilder Add(this NamespaceBuilder ns, IKubernetesObject<V1ObjectMeta> kubernetesObject)
    {
        ArgumentNullException.ThrowIfNull(ns);
        ArgumentNullException.ThrowIfNull(kubernetesObject);
        ns.Add(ModelReader.Read(kubernetesObject));
        return ns;
    }
}
