namespace ManifestSdk.Tests.Rules.Advice;

public class WildcardInRoleTests() : RuleTests("MSDK9020")
{
    [Fact]
    public void A_wildcard_is_found_in_its_list() => Reports(
        Role("apiGroups: [apps], resources: [a, [|'*'|]], verbs: [get]"),
        "Role 'a' grants '*' in resources, also what comes to the cluster later. Name those that are needed.",
        "rules[0].resources[1]");

    [Theory]
    [InlineData("apiGroups: [''], resources: [pods], verbs: [get]")]
    [InlineData("apiGroups: [apps], resources: ['*/scale'], verbs: [get]")]
    [InlineData("apiGroups: [apps], resources: [pods], resourceNames: ['*'], verbs: [get]")]
    [InlineData("nonResourceURLs: ['/healthz/*'], verbs: [get]")]
    public void Names_are_fine(string rule) => IsSilent(Role(rule));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Role("verbs: ['*']"));

    private static string Role(string rule) => $$"""
        kind: Role
        metadata: { name: a, namespace: app }
        rules: [{ {{rule}} }]
        """;
}
