namespace ManifestSdk;

/// <summary>A ClusterRoleBinding (<c>rbac.authorization.k8s.io/v1</c>): gives somebody what a ClusterRole allows, everywhere.</summary>
public sealed class ClusterRoleBindingBuilder : BindingBuilder<ClusterRoleBindingBuilder>
{
    internal ClusterRoleBindingBuilder(string name)
        : base("ClusterRoleBinding", name)
    {
    }
}
