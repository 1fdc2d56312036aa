namespace ManifestSdk;

/// <summary>What lives in this namespace without this topology: known to the rules, never written out.</summary>
public sealed partial class NamespaceBuilder
{
    /// <summary>Makes a Service known that somebody else deploys. Declare the ports that it exposes.</summary>
    /// <param name="name">Its name.</param>
    public ServiceBuilder ExternalService(string name) => Topology.Add(new ServiceBuilder(name, Name, isExternal: true));

    /// <summary>Makes Pods known that somebody else deploys. Declare their labels and the ports that they listen on.</summary>
    /// <param name="name">What to call them in messages.</param>
    public ExternalWorkloadBuilder ExternalWorkload(string name) => Topology.Add(new ExternalWorkloadBuilder(name, Name));

    /// <summary>Makes a ConfigMap known that somebody else deploys.</summary>
    /// <param name="name">Its name.</param>
    public ConfigMapBuilder ExternalConfigMap(string name) => Topology.Add(new ConfigMapBuilder(name, Name, isExternal: true));

    /// <summary>Makes a Secret known that somebody else deploys, such as a certificate's.</summary>
    /// <param name="name">Its name.</param>
    public SecretBuilder ExternalSecret(string name) => Topology.Add(new SecretBuilder(name, Name, isExternal: true));

    /// <summary>Makes a ServiceAccount known that somebody else deploys.</summary>
    /// <param name="name">Its name.</param>
    public ServiceAccountBuilder ExternalServiceAccount(string name) =>
        Topology.Add(new ServiceAccountBuilder(name, Name, isExternal: true));
}
