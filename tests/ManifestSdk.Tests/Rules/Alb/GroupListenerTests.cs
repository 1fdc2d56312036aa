using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class GroupListenerTests() : RuleTests("MSDK5022")
{
    private const string Group = "alb.ingress.kubernetes.io/group.name";
    private const string Https = """alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS":443}]'""";

    [Fact]
    public void A_member_without_ports_has_no_rules_on_HTTPS() => Reports(
        Member("edge", $"{Group}: shop, {Https}") + Member("other", $"[|{Group}|]: shop"),
        "This member of the group 'shop' lists no ports, so its rules are on HTTP 80 only, while Ingress 'edge' serves HTTPS. Write 'alb.ingress.kubernetes.io/listen-ports' here too.",
        $"metadata.annotations[{Group}]");

    [Theory]
    [InlineData(Group + ": shop, " + Https)]
    [InlineData(Group + ": other")]
    [InlineData(Group + ": shop, alb.ingress.kubernetes.io/certificate-arn: a")]
    [InlineData(Group + ": shop, alb.ingress.kubernetes.io/listen-ports: '[{\"HTTP\":80}]'")]
    public void Members_that_say_their_ports_and_other_groups_are_fine(string annotations) =>
        IsSilent(Member("edge", $"{Group}: shop, {Https}") + Member("other", annotations));

    private static string Member(string name, string annotations) =>
        Annotated.Ingress(annotations, rules: Annotated.Path("web", "number: 80")).Replace("name: edge", "name: " + name, StringComparison.Ordinal);
}
