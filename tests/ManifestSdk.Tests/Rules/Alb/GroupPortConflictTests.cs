using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class GroupPortConflictTests() : RuleTests("MSDK5024")
{
    private const string Prefix = "alb.ingress.kubernetes.io/";
    private const string Https = Prefix + "listen-ports: '[{\"HTTP\":80},{\"HTTPS\":443}]', ";

    [Theory]
    [InlineData("", "inbound-cidrs", "10.0.0.0/8", "10.1.0.0/16", "HTTP on 80")]
    [InlineData("", "security-group-prefix-lists", "pl-1", "pl-2", "HTTP on 80")]
    [InlineData(Https, "ssl-policy", "ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-TLS13-1-2-2021-06", "HTTPS on 443")]
    [InlineData(Https, "inbound-cidrs", "10.0.0.0/8", "10.1.0.0/16", "HTTP on 80")]
    public void Members_that_disagree_about_a_port_are_found(string listeners, string key, string first, string second, string listener) => Reports(
        Member("shop", $"{listeners}{Prefix}{key}: {first}") + Member("shop", $"{listeners}{Prefix}{key}: [|{second}|]"),
        $"'{Prefix}{key}' is '{second}' here and '{first}' in Ingress 'edge', and in the group 'shop' both serve {listener}. Write the same in both.",
        $"metadata.annotations[{Prefix}{key}]");

    [Fact]
    public void A_port_with_two_protocols_is_found() => Reports(
        Member("shop", $"{Prefix}listen-ports: '[{{\"HTTPS\":443}}]'") + Member("shop", $"{Prefix}listen-ports: [|'[{{\"HTTP\":443}}]'|]"),
        "This member of the group 'shop' serves HTTP on 443, and Ingress 'edge' serves HTTPS on 443. A port has one protocol; write the same in both.",
        $"metadata.annotations[{Prefix}listen-ports]");

    [Theory]
    [InlineData("shop", "inbound-cidrs: '10.0.0.0/8,10.1.0.0/16'", "inbound-cidrs: '10.1.0.0/16, 10.0.0.0/8'")]
    [InlineData("other", "inbound-cidrs: 10.0.0.0/8", "inbound-cidrs: 10.1.0.0/16")]
    [InlineData("shop", "inbound-cidrs: 10.0.0.0/8", "tags: a=b")]
    [InlineData("shop", "inbound-cidrs: 10.0.0.0/8", "inbound-cidrs: 10.1.0.0/16, alb.ingress.kubernetes.io/listen-ports: '[{\"HTTP\":8080}]'")]
    [InlineData("shop", "ssl-policy: a", "ssl-policy: b")]
    public void The_same_other_groups_other_ports_and_silence_are_fine(string group, string first, string second) =>
        IsSilent(Member("shop", Prefix + first) + Member(group, Prefix + second));

    [Fact]
    public void Members_whose_class_may_set_it_are_left_alone() => IsSilent(
        Member("shop", $"{Prefix}inbound-cidrs: 10.0.0.0/8") + Member("shop", $"{Prefix}inbound-cidrs: 10.1.0.0/16") + """
        kind: IngressClass
        apiVersion: networking.k8s.io/v1
        metadata: { name: alb }
        spec: { controller: ingress.k8s.aws/alb, parameters: { apiGroup: elbv2.k8s.aws, kind: IngressClassParams, name: alb } }
        """);

    private static string Member(string group, string annotations) => Annotated.Ingress($"{Prefix}group.name: {group}, {annotations}");
}
