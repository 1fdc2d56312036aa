namespace ManifestSdk;

/// <summary>A namespace, and the place where its objects are declared.</summary>
public sealed partial class NamespaceBuilder : ResourceBuilder<NamespaceBuilder>
{
    internal NamespaceBuilder(Topology topology, string name, bool isExternal)
        : base("v1", "Namespace", name, isExternal: isExternal) => Topology = topology;

    /// <summary>What the namespace's objects are added to.</summary>
    internal Topology Topology { get; }

    /// <summary>Declares an object of a kind that has no builder of its own, such as a custom resource, in this namespace.</summary>
    /// <param name="apiVersion">The kind's group and version: <c>example.com/v1</c>.</param>
    /// <param name="kind">The kind: <c>Widget</c>.</param>
    /// <param name="name">The <c>metadata.name</c>.</param>
    /// <param name="fields">Sets the fields beside <c>apiVersion</c>, <c>kind</c> and <c>metadata</c>: <c>o =&gt; o.Map("spec", spec =&gt; spec.Set("size", 3))</c>.</param>
    public RawResourceBuilder Resource(string apiVersion, string kind, string name, Action<ObjectBuilder>? fields = null) =>
        Topology.Add(new RawResourceBuilder(apiVersion, kind, name, fields, Name));
}
