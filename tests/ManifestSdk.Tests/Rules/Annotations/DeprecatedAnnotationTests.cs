using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules.Annotations;

public class DeprecatedAnnotationTests() : RuleTests("MSDK1104")
{
    [Fact]
    public void What_has_taken_its_place_is_named() => Reports(
        Annotated.Service("[|service.beta.kubernetes.io/aws-load-balancer-internal|]: 'true'", "type: LoadBalancer"),
        "'service.beta.kubernetes.io/aws-load-balancer-internal' is deprecated: aws-load-balancer-scheme has taken its place",
        "metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-internal]",
        fix: "service.beta.kubernetes.io/aws-load-balancer-scheme");

    [Theory]
    [InlineData("aws-load-balancer-internal: 'true'", "aws-load-balancer-scheme", "internal")]
    [InlineData("aws-load-balancer-internal: 'False'", "aws-load-balancer-scheme", "internet-facing")]
    [InlineData("aws-load-balancer-cross-zone-load-balancing-enabled: 'true'", "aws-load-balancer-attributes", "load_balancing.cross_zone.enabled=true")]
    public void Key_and_value_change_together(string annotation, string key, string value)
    {
        var fix = Assert.Single(Fixes(annotation));

        Assert.Equal($"Write '{Prefix}{key}: {value}'", fix!.Title);
        Assert.Equal((Prefix + key, value), (fix.Replacement.Text, fix.Beside?.Replacement.Text));
    }

    [Theory]
    [InlineData("aws-load-balancer-internal: 0.0.0.0/0")]
    [InlineData("aws-load-balancer-internal: 'true', service.beta.kubernetes.io/aws-load-balancer-scheme: internal")]
    public void A_value_without_successor_and_one_that_is_there_already_are_left_alone(string annotation) => Assert.Null(Assert.Single(Fixes(annotation)));

    [Fact]
    public void A_key_whose_value_can_stay_is_replaced() => Reports(
        Annotated.Ingress("[|nginx.ingress.kubernetes.io/whitelist-source-range|]: 10.0.0.0/8"),
        "'nginx.ingress.kubernetes.io/whitelist-source-range' is deprecated: allowlist-source-range has taken its place",
        "metadata.annotations[nginx.ingress.kubernetes.io/whitelist-source-range]",
        fix: "nginx.ingress.kubernetes.io/allowlist-source-range");

    [Theory]
    [InlineData("nginx.ingress.kubernetes.io/allowlist-source-range: 10.0.0.0/8")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arns: a")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-internal: 'true'")]
    public void The_successor_a_removed_key_and_one_that_is_read_elsewhere_are_fine(string annotation) =>
        IsSilent(Annotated.Ingress(annotation));

    private const string Prefix = "service.beta.kubernetes.io/";

    private static IEnumerable<ManifestFix?> Fixes(string annotation) => RuleRegistry
        .Check(new MarkedYaml(Annotated.Service(Prefix + annotation, "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb")).Set)
        .Where(static finding => finding.Rule.Id == "MSDK1104")
        .Select(static finding => finding.Fix);
}
