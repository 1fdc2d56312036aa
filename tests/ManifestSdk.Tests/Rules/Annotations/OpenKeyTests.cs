namespace ManifestSdk.Tests.Rules.Annotations;

public class OpenKeyTests() : RuleTests("MSDK1108")
{
    private const string Attributes = "alb.ingress.kubernetes.io/listener-attributes";

    [Fact]
    public void A_protocol_in_lower_case_is_found_and_mended() => Reports(
        Annotated.Ingress($"[|{Attributes}.https-443|]: 'a=b'"),
        $"'{Attributes}.https-443' has no effect; write {Attributes}.{{protocol}}-{{port}} with an upper-case protocol such as HTTPS-443",
        $"metadata.annotations[{Attributes}.https-443]",
        fix: Attributes + ".HTTPS-443");

    [Fact]
    public void A_part_without_a_port_is_found() => Reports(
        Annotated.Ingress($"[|{Attributes}.HTTPS|]: 'a=b'"),
        $"'{Attributes}.HTTPS' has no effect; write {Attributes}.{{protocol}}-{{port}} with an upper-case protocol such as HTTPS-443",
        $"metadata.annotations[{Attributes}.HTTPS]");

    [Fact]
    public void A_part_that_is_a_port_alone_is_not_told_about_protocols() => Reports(
        Annotated.Service("[|service.beta.kubernetes.io/aws-load-balancer-target-group-attributes.http|]: 'a=b'", "type: LoadBalancer"),
        "'service.beta.kubernetes.io/aws-load-balancer-target-group-attributes.http' has no effect; write service.beta.kubernetes.io/aws-load-balancer-target-group-attributes.{port} with a number such as 80",
        "metadata.annotations[service.beta.kubernetes.io/aws-load-balancer-target-group-attributes.http]");

    [Fact]
    public void A_part_that_is_too_long_is_found()
    {
        var name = new string('a', 56);
        Reports(
            Annotated.Ingress($"[|alb.ingress.kubernetes.io/actions.{name}|]: '{{}}'"),
            $"'{name}' has 56 characters; after 'actions.' at most 55 fit into a key",
            $"metadata.annotations[alb.ingress.kubernetes.io/actions.{name}]");
    }

    [Theory]
    [InlineData(Attributes + ".HTTPS-443: 'a=b'")]
    [InlineData("alb.ingress.kubernetes.io/actions.https-443: '{}'")]
    [InlineData("service.beta.kubernetes.io/aws-load-balancer-listener-attributes.tcp-80: 'a=b'")]
    public void The_right_form_a_free_one_and_one_that_is_read_elsewhere_are_fine(string annotation) =>
        IsSilent(Annotated.Ingress(annotation));
}
