namespace ManifestSdk.Tests.Rules.Resources;

public class InvalidSubjectTests() : RuleTests("MSDK8050")
{
    private static string Binding(string subject, string kind = "RoleBinding", string group = "rbac.authorization.k8s.io") => $$"""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: {{kind}}
        metadata: { name: readers }
        roleRef: { apiGroup: {{group}}, kind: ClusterRole, name: reader }
        subjects: [{{subject}}]
        """;

    [Fact]
    public void A_ServiceAccount_is_in_no_group() => Reports(
        Binding("{ kind: ServiceAccount, name: web, namespace: app, apiGroup: [|rbac.authorization.k8s.io|] }"),
        "Subject 'web' of RoleBinding 'readers' is a ServiceAccount, which is in no group. Leave out 'rbac.authorization.k8s.io'.",
        "subjects[0].apiGroup");

    [Fact]
    public void A_User_is_in_the_group_of_access_control() => Reports(
        Binding("{ kind: User, name: alice, apiGroup: [|v1|] }"),
        "Subject 'alice' of RoleBinding 'readers' is in group 'v1'. Write 'rbac.authorization.k8s.io'.",
        "subjects[0].apiGroup");

    [Fact]
    public void So_is_the_role() => Reports(
        Binding("", group: "[|v1|]"),
        "The role of RoleBinding 'readers' is in 'rbac.authorization.k8s.io', and not in 'v1'",
        "roleRef.apiGroup",
        fix: "rbac.authorization.k8s.io");

    [Fact]
    public void A_ClusterRoleBinding_has_no_namespace_to_give() => Reports(
        Binding("[||]{ kind: ServiceAccount, name: web }", "ClusterRoleBinding"),
        "Subject 'web' of ClusterRoleBinding 'readers' is a ServiceAccount without a namespace. Write the one that it lives in.",
        "subjects[0]");

    [Fact]
    public void A_ServiceAccount_has_a_name_of_its_own_kind() => ReportsAll(
        Binding("{ kind: ServiceAccount, name: 'system:web', namespace: app }"),
        "Subject 'system:web' of RoleBinding 'readers' is not a DNS subdomain (lower-case letters, digits, '-' and '.', each part starting and ending with a letter or digit)");

    [Theory]
    [InlineData("{ kind: ServiceAccount, name: web }")]
    [InlineData("{ kind: ServiceAccount, name: web, apiGroup: '' }")]
    [InlineData("{ kind: User, name: 'system:anonymous' }")]
    [InlineData("{ kind: Group, name: Admins, apiGroup: rbac.authorization.k8s.io }")]
    public void The_usual_subjects_are_fine(string subject) => IsSilent(Binding(subject));
}
