using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class HealthCheckTimeoutTests() : RuleTests("MSDK5007")
{
    private const string Timeout = "alb.ingress.kubernetes.io/healthcheck-timeout-seconds";
    private const string Interval = "alb.ingress.kubernetes.io/healthcheck-interval-seconds";

    [Theory]
    [InlineData(Timeout + ": [|'10'|], " + Interval + ": '10'", Timeout, 10, 10)]
    [InlineData(Timeout + ": [|'20'|]", Timeout, 20, 15)]
    [InlineData(Interval + ": [|'5'|]", Interval, 5, 5)]
    public void A_timeout_as_long_as_the_interval_is_found_also_by_default(string annotations, string key, int timeout, int interval) => Reports(
        Annotated.Ingress(annotations),
        $"A health check waits {timeout} seconds, and the next one is due after {interval}; make the timeout shorter than the interval",
        $"metadata.annotations[{key}]");

    [Theory]
    [InlineData(Timeout + ": '14'")]
    [InlineData(Timeout + ": '20', " + Interval + ": '21'")]
    [InlineData(Timeout + ": '20', " + Interval + ": 10s")]
    public void A_shorter_timeout_and_one_that_cannot_be_compared_are_fine(string annotations) => IsSilent(Annotated.Ingress(annotations));

    [Fact]
    public void What_a_Service_leaves_out_its_Ingress_may_say() => IsSilent(Annotated.Service(Timeout + ": '20'", "type: NodePort"));
}
