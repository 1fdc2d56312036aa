using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class GroupConflictTests() : RuleTests("MSDK5010")
{
    private const string Prefix = "alb.ingress.kubernetes.io/";

    [Fact]
    public void Members_that_disagree_are_found() => Reports(
        Member("shared", "scheme: internal") + Member("shared", "scheme: [|internet-facing|]"),
        "'alb.ingress.kubernetes.io/scheme' is 'internet-facing' here and 'internal' in Ingress 'edge', which shares the group 'shared'. Write the same in both.",
        "metadata.annotations[alb.ingress.kubernetes.io/scheme]");

    [Theory]
    [InlineData("shared", "scheme: internal", "scheme: internal")]
    [InlineData("shared", "subnets: 'subnet-1, subnet-2'", "subnets: 'subnet-2,subnet-1'")]
    [InlineData("other", "scheme: internal", "scheme: internet-facing")]
    [InlineData("shared", "tags: 'a=b'", "tags: 'c=d'")]
    [InlineData("shared", "inbound-cidrs: 10.0.0.0/8", "inbound-cidrs: 10.1.0.0/16")]
    [InlineData("shared", "target-type: ip", "target-type: instance")]
    public void The_same_other_groups_and_what_members_need_not_share_are_fine(string group, string first, string second) =>
        IsSilent(Member("shared", first) + Member(group, second));

    private static string Member(string group, string annotation) =>
        Annotated.Ingress($"{Prefix}group.name: {group}, {Prefix}{annotation}");
}
