namespace ManifestSdk.Tests.Rules.Services;

public class InvalidCidrTests() : RuleTests("MSDK3020")
{
    [Fact]
    public void An_address_becomes_a_block_of_one() => Reports(
        Given.Service("type: LoadBalancer, loadBalancerSourceRanges: [[|10.0.0.1|]], ports: [{ port: 80 }]"),
        "'10.0.0.1' in Service 'web' is not a CIDR. Did you mean '10.0.0.1/32'?",
        "spec.loadBalancerSourceRanges[0]",
        fix: "10.0.0.1/32");

    [Fact]
    public void A_policy_has_no_blanks_around_a_block() => Reports(
        "kind: NetworkPolicy\nmetadata: { name: fence }\nspec: { ingress: [{ from: [{ ipBlock: { cidr: [|' 10.0.0.0/8'|] } }] }] }",
        "' 10.0.0.0/8' in NetworkPolicy 'fence' is not a CIDR. Did you mean '10.0.0.0/8'?",
        "spec.ingress[0].from[0].ipBlock.cidr",
        fix: "10.0.0.0/8");

    [Fact]
    public void A_blank_is_no_block() => Reports(
        Given.Service("loadBalancerSourceRanges: [[|' '|]]"),
        "' ' in Service 'web' is not a CIDR. Write an address and a prefix, such as '10.0.0.0/16'.",
        "spec.loadBalancerSourceRanges[0]");

    [Theory]
    [InlineData("10.0.0.0/8")]
    [InlineData("2001:db8::/32")]
    [InlineData("::/0")]
    [InlineData(" 10.0.0.0/8 ")]
    [InlineData("::ffff:10.0.0.1/128")]
    public void Blocks_of_both_families_are_fine(string text) => IsSilent(Given.Service("loadBalancerSourceRanges: [\"" + text + "\"]"));
}
