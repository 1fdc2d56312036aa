namespace ManifestSdk;

public sealed partial class NamespaceBuilder
{
    /// <summary>Declares a Deployment in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters; at most 47 leaves room for the Pods' names.</param>
    public DeploymentBuilder Deployment(string name) => _topology.Add(new DeploymentBuilder(name, Name));
}
