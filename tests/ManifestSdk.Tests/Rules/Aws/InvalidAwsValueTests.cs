namespace ManifestSdk.Tests.Rules.Aws;

public class InvalidAwsValueTests() : RuleTests("MSDK8011")
{
    [Fact]
    public void A_role_is_a_role() => Reports(
        """
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: api, annotations: { eks.amazonaws.com/role-arn: [|"arn:aws:iam::123456789012:user/api"|] } }
        """,
        "eks.amazonaws.com/role-arn of ServiceAccount 'api': 'arn:aws:iam::123456789012:user/api' names no 'role'; write an ARN of the form arn:aws:iam::ACCOUNT:role/NAME",
        "metadata.annotations[eks.amazonaws.com/role-arn]");

    [Fact]
    public void A_target_group_is_one() => Reports(
        """
        apiVersion: elbv2.k8s.aws/v1beta1
        kind: TargetGroupBinding
        metadata: { name: web }
        spec: { targetGroupARN: [|"arn:aws:elasticloadbalancing:eu-west-1:1234:targetgroup/web/0123456789abcdef"|] }
        """,
        "targetGroupARN of TargetGroupBinding 'web': '1234' in 'arn:aws:elasticloadbalancing:eu-west-1:1234:targetgroup/web/0123456789abcdef' is not an AWS account; write its 12 digits",
        "spec.targetGroupARN");

    [Fact]
    public void A_bare_address_becomes_a_block() => Reports(
        """
        apiVersion: elbv2.k8s.aws/v1beta1
        kind: IngressClassParams
        metadata: { name: web }
        spec: { inboundCIDRs: [10.0.0.0/8, [|10.0.0.1|]] }
        """,
        "inboundCIDRs of IngressClassParams 'web': '10.0.0.1' is not a CIDR block; write for example '10.0.0.1/32'",
        "spec.inboundCIDRs[1]",
        fix: "10.0.0.1/32");

    [Fact]
    public void A_placeholder_is_no_certificate() => ReportsAll(
        """
        apiVersion: elbv2.k8s.aws/v1beta1
        kind: IngressClassParams
        metadata: { name: web }
        spec: { certificateArn: ["arn:aws:acm:region:account-id:certificate/certificate-id"] }
        """,
        "certificateArn of IngressClassParams 'web': 'arn:aws:acm:region:account-id:certificate/certificate-id' is a placeholder; write the real ARN, of the form arn:aws:acm:REGION:ACCOUNT:certificate/ID");

    [Theory]
    [InlineData("apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: a, annotations: { eks.amazonaws.com/role-arn: 'arn:aws:iam::123456789012:role/path/api' } }")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, annotations: { eks.amazonaws.com/role-arn: none } }")]
    [InlineData("apiVersion: example.com/v1\nkind: TargetGroupBinding\nmetadata: { name: a }\nspec: { targetGroupARN: here }")]
    [InlineData("apiVersion: elbv2.k8s.aws/v1beta1\nkind: TargetGroupBinding\nmetadata: { name: a }\nspec: { targetGroupName: web, networking: { ingress: [{ from: [{ ipBlock: { cidr: 10.0.0.0/16 } }] }] } }")]
    [InlineData("apiVersion: elbv2.k8s.aws/v1beta1\nkind: IngressClassParams\nmetadata: { name: a }\nspec: { certificateArn: ['arn:aws:acm:eu-west-1:123456789012:certificate/0f1e2d3c'], inboundCIDRs: ['2001:db8::/32'] }")]
    public void What_AWS_takes_is_fine(string yaml) => IsSilent(yaml);
}
