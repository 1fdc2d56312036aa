namespace ManifestSdk;

public sealed partial class NamespaceBuilder
{
    /// <summary>Declares a Role in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: any text without <c>/</c> and <c>%</c>.</param>
    public RoleBuilder Role(string name) => Topology.Add(new RoleBuilder(name, Name));

    /// <summary>Declares a RoleBinding in this namespace.</summary>
    /// <param name="name">The <c>metadata.name</c>: any text without <c>/</c> and <c>%</c>.</param>
    public RoleBindingBuilder RoleBinding(string name) => Topology.Add(new RoleBindingBuilder(name, Name));
}
