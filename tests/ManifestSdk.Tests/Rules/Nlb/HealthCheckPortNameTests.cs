using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class HealthCheckPortNameTests() : RuleTests("MSDK6019")
{
    private const string Stem = "service.beta.kubernetes.io/aws-load-balancer-";
    private const string Key = Stem + "healthcheck-port";
    private const string Spec = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ports: [{ name: http, port: 80, targetPort: 8080 }, { name: ops, port: 81, targetPort: admin }]";

    [Fact]
    public void A_name_that_the_Service_does_not_have_is_found() => Reports(
        Annotated.Service($"{Key}: [|htp|]", Spec),
        "Service 'web' has no port named 'htp' for the health check. Did you mean 'http'?",
        $"metadata.annotations[{Key}]");

    [Fact]
    public void Pods_need_a_target_port_with_a_number() => Reports(
        Annotated.Service($"{Stem}nlb-target-type: ip, {Key}: [|ops|]", Spec),
        "Port 'ops' of Service 'web' leads to the target port 'admin', which is a name, and with ip targets the controller needs a number there. Write the number of the Pods' port, or 'traffic-port'.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData(Stem + "nlb-target-type: ip, " + Key + ": http")]
    [InlineData(Stem + "nlb-target-type: instance, " + Key + ": ops")]
    [InlineData(Key + ": traffic-port")]
    [InlineData(Key + ": '31080'")]
    public void Names_and_numbers_are_fine(string annotations) => IsSilent(Annotated.Service(annotations, Spec));

    [Fact]
    public void Another_controller_reads_it_in_its_own_way() =>
        IsSilent(Annotated.Service($"{Key}: health", Spec.Replace("service.k8s.aws/nlb", "example.com/lb", StringComparison.Ordinal)));
}
