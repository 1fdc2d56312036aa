namespace ManifestSdk;

public sealed partial class Topology
{
    /// <summary>Declares an IngressClass.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public IngressClassBuilder IngressClass(string name) => Add(new IngressClassBuilder(name));

    /// <summary>Makes an IngressClass known that somebody else deploys, such as the controller's own chart. It is not written out.</summary>
    /// <param name="name">Its name.</param>
    public IngressClassBuilder ExternalIngressClass(string name) => Add(new IngressClassBuilder(name, isExternal: true));

    /// <summary>Declares an object that lives in no namespace and whose kind has no builder of its own.</summary>
    /// <param name="apiVersion">The kind's group and version: <c>scheduling.k8s.io/v1</c>.</param>
    /// <param name="kind">The kind: <c>PriorityClass</c>.</param>
    /// <param name="name">The <c>metadata.name</c>.</param>
    /// <param name="fields">Sets the fields beside <c>apiVersion</c>, <c>kind</c> and <c>metadata</c>: <c>o =&gt; o.Set("value", 1000)</c>.</param>
    public RawResourceBuilder Resource(string apiVersion, string kind, string name, Action<ObjectBuilder>? fields = null) =>
        Add(new RawResourceBuilder(apiVersion, kind, name, fields));

    /// <summary>Declares a ClusterRole.</summary>
    /// <param name="name">The <c>metadata.name</c>: any text without <c>/</c> and <c>%</c>.</param>
    public ClusterRoleBuilder ClusterRole(string name) => Add(new ClusterRoleBuilder(name));

    /// <summary>Makes a ClusterRole known that somebody else deploys, such as the cluster's own <c>view</c>. It is not written out.</summary>
    /// <param name="name">Its name.</param>
    public ClusterRoleBuilder ExternalClusterRole(string name) => Add(new ClusterRoleBuilder(name, isExternal: true));

    /// <summary>Declares a ClusterRoleBinding.</summary>
    /// <param name="name">The <c>metadata.name</c>: any text without <c>/</c> and <c>%</c>.</param>
    public ClusterRoleBindingBuilder ClusterRoleBinding(string name) => Add(new ClusterRoleBindingBuilder(name));
}
