namespace ManifestSdk;

public sealed partial class NamespaceBuilder
{
    /// <summary>Declares a PersistentVolumeClaim in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: a DNS subdomain, at most 253 characters.</param>
    public PersistentVolumeClaimBuilder PersistentVolumeClaim(string name) => Topology.Add(new PersistentVolumeClaimBuilder(name, Name));
}
