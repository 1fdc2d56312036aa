namespace ManifestSdk;

public sealed partial class NamespaceBuilder
{
    /// <summary>Declares a ConfigMap in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public ConfigMapBuilder ConfigMap(string name) => Topology.Add(new ConfigMapBuilder(name, Name));

    /// <summary>Declares a Secret in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters; at most 63 to be mounted.</param>
    public SecretBuilder Secret(string name) => Topology.Add(new SecretBuilder(name, Name));

    /// <summary>Declares a ServiceAccount in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public ServiceAccountBuilder ServiceAccount(string name) => Topology.Add(new ServiceAccountBuilder(name, Name));
}
