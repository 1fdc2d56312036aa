namespace ManifestSdk.Tests.Rules.Annotations;

public class ContradictingAttributesTests() : RuleTests("MSDK1123")
{
    private const string LoadBalancer = "alb.ingress.kubernetes.io/load-balancer-attributes";
    private const string TargetGroup = "alb.ingress.kubernetes.io/target-group-attributes";

    [Theory]
    [InlineData(LoadBalancer, "access_logs.s3.enabled=true", "access_logs.s3.enabled=true needs the attribute 'access_logs.s3.bucket' as well")]
    [InlineData(TargetGroup, "stickiness.enabled=true,stickiness.type=app_cookie", "stickiness.type=app_cookie needs the attribute 'stickiness.app_cookie.cookie_name' as well")]
    [InlineData(TargetGroup, "slow_start.duration_seconds=60,load_balancing.algorithm.type=least_outstanding_requests", "slow_start.duration_seconds=60 is refused without load_balancing.algorithm.type=round_robin")]
    [InlineData(TargetGroup, "load_balancing.algorithm.anomaly_mitigation=on", "load_balancing.algorithm.anomaly_mitigation=on is refused without load_balancing.algorithm.type=weighted_random")]
    public void What_needs_another_attribute_is_reported(string key, string attributes, string problem) => Reports(
        Annotated.Ingress($"{key}: [|'{attributes}'|]"), $"Annotation '{key}': {problem}", $"metadata.annotations[{key}]");

    [Theory]
    [InlineData(LoadBalancer + ": 'access_logs.s3.enabled=true,access_logs.s3.bucket=logs'")]
    [InlineData(LoadBalancer + ": 'access_logs.s3.enabled=false'")]
    [InlineData(TargetGroup + ": 'slow_start.duration_seconds=60'")]
    [InlineData(TargetGroup + ": 'slow_start.duration_seconds=0,load_balancing.algorithm.type=weighted_random,load_balancing.algorithm.anomaly_mitigation=on'")]
    [InlineData(LoadBalancer + ": 'access_logs.s3.enabled=true', alb.ingress.kubernetes.io/group.name: shop")]
    public void Those_that_fit_together_and_those_that_a_group_completes_are_fine(string annotations) => IsSilent(Annotated.Ingress(annotations));
}
