using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class HealthCheckTimeoutTests() : RuleTests("MSDK6007")
{
    private const string Timeout = "service.beta.kubernetes.io/aws-load-balancer-healthcheck-timeout";
    private const string Interval = "service.beta.kubernetes.io/aws-load-balancer-healthcheck-interval";
    private const string Class = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb";

    [Theory]
    [InlineData(Timeout + ": [|'20'|], " + Interval + ": '15'", Timeout, 20, 15)]
    [InlineData(Timeout + ": [|'11'|]", Timeout, 11, 10)]
    [InlineData(Interval + ": [|'5'|]", Interval, 10, 5)]
    public void A_timeout_longer_than_the_interval_is_found_also_by_default(string annotations, string key, int timeout, int interval) => Reports(
        Annotated.Service(annotations, Class),
        $"A health check waits {timeout} seconds, and the next one is due after {interval}; make the timeout no longer than the interval",
        $"metadata.annotations[{key}]");

    [Theory]
    [InlineData(Timeout + ": '10'", Class)]
    [InlineData(Timeout + ": 20s", Class)]
    [InlineData(Timeout + ": '20'", "type: LoadBalancer")]
    [InlineData(Interval + ": '6'", Class + ", externalTrafficPolicy: Local")]
    public void A_timeout_that_is_short_enough_unclear_or_not_this_controllers_is_fine(string annotations, string spec) =>
        IsSilent(Annotated.Service(annotations, spec));
}
