namespace ManifestSdk.Tests.Rules.Advice;

public class ClusterAdminTests() : RuleTests("MSDK9021")
{
    [Fact]
    public void Everything_in_the_cluster() => Reports(
        Binding("ClusterRoleBinding", "ClusterRole", "[|cluster-admin|]"),
        "ClusterRoleBinding 'a' lets its subjects do everything in the cluster. Bind a role that grants what they need.",
        "roleRef.name");

    [Fact]
    public void Everything_in_a_namespace() => Reports(
        Binding("RoleBinding", "ClusterRole", "[|cluster-admin|]"),
        "RoleBinding 'a' lets its subjects do everything in its namespace. Bind a role that grants what they need.",
        "roleRef.name");

    [Theory]
    [InlineData("ClusterRoleBinding", "ClusterRole", "admin")]
    [InlineData("ClusterRoleBinding", "ClusterRole", "my-cluster-admin")]
    [InlineData("RoleBinding", "Role", "cluster-admin")]
    public void Other_roles_are_fine(string kind, string roleKind, string role) => IsSilent(Binding(kind, roleKind, role));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Binding("ClusterRoleBinding", "ClusterRole", "cluster-admin"));

    private static string Binding(string kind, string roleKind, string role) => $$"""
        kind: {{kind}}
        metadata: { name: a }
        roleRef: { kind: {{roleKind}}, name: {{role}} }
        """;
}
