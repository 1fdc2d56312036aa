namespace ManifestSdk;

public sealed partial class NamespaceBuilder
{
    /// <summary>Declares a Service in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS label that starts with a letter, at most 63 characters.</param>
    public ServiceBuilder Service(string name) => Topology.Add(new ServiceBuilder(name, Name));

    /// <summary>Declares an Ingress in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public IngressBuilder Ingress(string name) => Topology.Add(new IngressBuilder(name, Name));

    /// <summary>Declares a NetworkPolicy in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public NetworkPolicyBuilder NetworkPolicy(string name) => Topology.Add(new NetworkPolicyBuilder(name, Name));
}
