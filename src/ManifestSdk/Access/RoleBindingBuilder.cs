namespace ManifestSdk;

/// <summary>A RoleBinding (<c>rbac.authorization.k8s.io/v1</c>): gives somebody what a role allows, in one namespace.</summary>
public sealed class RoleBindingBuilder : BindingBuilder<RoleBindingBuilder>
{
    internal RoleBindingBuilder(string name, string @namespace)
        : base("RoleBinding", name, @namespace)
    {
    }

    /// <summary>Names the Role that is given, <c>roleRef</c>. Can't change later.</summary>
    /// <param name="role">The Role, in the same namespace.</param>
    public RoleBindingBuilder Role(ResourceName<RoleBuilder> role)
    {
        var reference = RoleRef("Role");
        reference.SetArgument("name", role);
        return this;
    }
}
