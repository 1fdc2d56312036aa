namespace ManifestSdk.Tests.Rules.Resources;

public class ExceptionOutsideBlockTests() : RuleTests("MSDK8057")
{
    private static string Policy(string cidr, string except) => $$"""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: fence }
        spec: { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: "{{cidr}}", except: [{{except}}] } }] }] }
        """;

    [Theory]
    [InlineData("10.0.0.0/16", "10.1.5.0/24")]
    [InlineData("10.0.0.0/16", "10.0.0.0/16")]
    [InlineData("10.0.0.0/16", "10.0.0.0/8")]
    [InlineData("::/0", "10.0.0.0/8")]
    [InlineData("2001:db8::/32", "2001:db9::/64")]
    public void An_exception_lies_inside(string cidr, string except) => Reports(
        Policy(cidr, $"[|'{except}'|]"),
        $"NetworkPolicy 'fence' excepts '{except}' from '{cidr}'; an exception is a smaller block inside",
        "spec.ingress[0].from[0].ipBlock.except[0]");

    [Theory]
    [InlineData("10.0.0.0/16", "10.0.5.0/24")]
    [InlineData("10.0.0.0/16", "10.0.0.0/17")]
    [InlineData("0.0.0.0/0", "169.254.169.254/32")]
    [InlineData("::/0", "fc00::/7")]
    [InlineData("10.0.0.0", "10.1.0.0/24")]
    [InlineData("10.0.0.0/16", "10.1.0.0")]
    public void A_part_is_fine_and_what_is_no_block_another_rule_s_business(string cidr, string except) => IsSilent(Policy(cidr, $"'{except}'"));
}
