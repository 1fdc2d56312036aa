using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class ForwardTargetsTests() : RuleTests("MSDK5015")
{
    private const string Key = "alb.ingress.kubernetes.io/actions.split";

    [Theory]
    [InlineData("""{"type":"forward"}""", "a forward action needs a forwardConfig, or the target group's ARN or name")]
    [InlineData("""{"type":"forward","targetGroupName":"a","forwardConfig":{"targetGroups":[]}}""", "a forward action names a target group or has a forwardConfig, not both")]
    [InlineData("""{"type":"forward","forwardConfig":{"targetGroups":[{"serviceName":"web","servicePort":80,"weight":1},{"serviceName":"api","servicePort":80}]}}""", "with several targets each needs a weight; Service 'api' has none")]
    [InlineData("""{"type":"forward","forwardConfig":{"targetGroups":[{"weight":1}]}}""", "a target needs a serviceName, or the target group's ARN or name")]
    [InlineData("""{"type":"forward","forwardConfig":{"targetGroups":[{"serviceName":"web","targetGroupName":"a","servicePort":80}]}}""", "Service 'web' is given twice, as a Service and as a target group")]
    [InlineData("""{"type":"forward","forwardConfig":{"targetGroups":[{"serviceName":"web"}]}}""", "Service 'web' needs a servicePort")]
    [InlineData("""{"type":"forward","forwardConfig":{"targetGroups":[{"serviceName":"web","servicePort":8080}]}}""", "Service 'web' exposes no port 8080. It exposes 80 ('http').")]
    [InlineData("""{"type":"forward","forwardConfig":{"targetGroups":[{"serviceName":"web","servicePort":"https"}]}}""", "Service 'web' exposes no port 'https'. It exposes 80 ('http').")]
    public void What_is_missing_or_twice_is_reported(string action, string problem) => Reports(
        Given(action, "[|", "|]"), $"Action 'split': {problem}", $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData("""{"type":"forward","targetGroupARN":"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/1"}""")]
    [InlineData("""{"type":"forward","forwardConfig":{"targetGroups":[{"serviceName":"web","servicePort":"80"}]}}""")]
    [InlineData("""{"type":"forward","forwardConfig":{"targetGroups":[{"serviceName":"web","servicePort":"http","weight":1},{"serviceName":"elsewhere","servicePort":9000,"weight":0}]}}""")]
    [InlineData("""{"type":"redirect","redirectConfig":{"statusCode":"HTTP_301","port":"443"}}""")]
    [InlineData("""{"type":"forward",""")]
    public void Whole_targets_other_actions_and_what_is_no_JSON_are_fine(string action) => IsSilent(Given(action));

    private static string Given(string action, string start = "", string end = "") =>
        Annotated.Service("a: b", "ports: [{ name: http, port: 80 }]") + Annotated.Ingress($"{Key}: {start}'{action.Replace("'", "''", StringComparison.Ordinal)}'{end}", rules: Annotated.Path("split", "name: use-annotation"));
}
