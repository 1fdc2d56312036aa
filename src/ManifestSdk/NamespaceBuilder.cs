namespace ManifestSdk;

/// <summary>A namespace, and the place where its objects are declared.</summary>
public sealed partial class NamespaceBuilder : ResourceBuilder<NamespaceBuilder>
{
    private readonly Topology _topology;

    internal NamespaceBuilder(Topology topology, string name, bool isExternal)
        : base("v1", "Namespace", name, isExternal: isExternal) => _topology = topology;

    /// <summary>Declares a Deployment in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters; at most 47 leaves room for the Pods' names.</param>
    public DeploymentBuilder Deployment(string name) => _topology.Add(new DeploymentBuilder(name, Name));

    /// <summary>Declares a Service in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS label that starts with a letter, at most 63 characters.</param>
    public ServiceBuilder Service(string name) => _topology.Add(new ServiceBuilder(name, Name));

    /// <summary>Declares an Ingress in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public IngressBuilder Ingress(string name) => _topology.Add(new IngressBuilder(name, Name));
}
