using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class GroupMutualAuthenticationTests() : RuleTests("MSDK5031")
{
    private const string Prefix = "alb.ingress.kubernetes.io/";
    private const string Key = Prefix + "mutual-authentication";
    private const string Passthrough = "'[{\"port\":443,\"mode\":\"passthrough\"}]'";
    private const string Verify = "'[{\"port\":443,\"mode\":\"verify\",\"trustStore\":\"a\"}]'";
    private const string VerifyInOtherOrder = "'[{\"trustStore\":\"a\",\"mode\":\"verify\",\"port\":443}]'";
    private const string VerifyByOther = "'[{\"port\":443,\"mode\":\"verify\",\"trustStore\":\"b\"}]'";
    private const string OfPort8443 = "'[{\"port\":8443,\"mode\":\"passthrough\"}]'";

    [Theory]
    [InlineData(Passthrough, "mode 'passthrough'")]
    [InlineData(VerifyByOther, "mode 'verify', trustStore 'b'")]
    public void Members_that_ask_differently_are_found(string second, string terms) => Reports(
        Member("shop", $"{Key}: {Verify}") + Member("shop", $"{Key}: [|{second}|]"),
        $"Port 443 asks for client certificates with {terms} here and with mode 'verify', trustStore 'a' in Ingress 'edge', which shares the group 'shop'. Write the same in both.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData("shop", Key + ": " + Verify)]
    [InlineData("shop", Key + ": " + VerifyInOtherOrder)]
    [InlineData("shop", Prefix + "tags: a=b")]
    [InlineData("shop", Key + ": " + OfPort8443)]
    [InlineData("other", Key + ": " + Passthrough)]
    public void The_same_silence_other_ports_and_other_groups_are_fine(string group, string second) =>
        IsSilent(Member("shop", $"{Key}: {Verify}") + Member(group, second));

    [Fact]
    public void A_member_that_does_not_serve_the_port_has_no_say() => IsSilent(
        Member("shop", $"{Key}: {Verify}") + Member("shop", $"{Key}: {Passthrough}", "'[{\"HTTPS\":8443}]'"));

    private static string Member(string group, string annotations, string listeners = "'[{\"HTTPS\":443}]'") =>
        Annotated.Ingress($"{Prefix}group.name: {group}, {Prefix}listen-ports: {listeners}, {annotations}");
}
