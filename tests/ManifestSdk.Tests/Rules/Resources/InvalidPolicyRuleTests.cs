namespace ManifestSdk.Tests.Rules.Resources;

public class InvalidPolicyRuleTests() : RuleTests("MSDK8051")
{
    private static string Role(string rule, string kind = "ClusterRole") =>
        $"apiVersion: rbac.authorization.k8s.io/v1\nkind: {kind}\nmetadata: {{ name: reader }}\nrules: [{rule}]";

    [Fact]
    public void Resources_are_in_a_group() => Reports(
        Role("[||]{ resources: [pods], verbs: [get] }"),
        "A rule of ClusterRole 'reader' names no apiGroups. Write \"\" for the core group.",
        "rules[0]");

    [Theory]
    [InlineData("{ apiGroups: [''], verbs: [get] }", "names no resources")]
    [InlineData("{ verbs: [get] }", "names no resources")]
    [InlineData("{ nonResourceURLs: [/metrics], apiGroups: [''], resources: [pods], verbs: [get] }", "names nonResourceURLs beside resources. Write two rules.")]
    public void A_rule_is_about_something(string rule, string problem) => ReportsAll(Role(rule), $"A rule of ClusterRole 'reader' {problem}");

    [Fact]
    public void Paths_are_in_no_namespace() => ReportsAll(
        Role("{ nonResourceURLs: [/metrics], verbs: [get] }", "Role"),
        "A rule of Role 'reader' names nonResourceURLs, which only a ClusterRole can grant");

    [Theory]
    [InlineData("{ apiGroups: ['', apps], resources: [pods], verbs: [get] }")]
    [InlineData("{ apiGroups: ['*'], resources: ['*'], resourceNames: [a], verbs: ['*'] }")]
    [InlineData("{ nonResourceURLs: [/metrics], apiGroups: [], verbs: [get] }")]
    public void Whole_rules_are_fine(string rule) => IsSilent(Role(rule));
}
