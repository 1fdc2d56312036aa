using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules.Annotations;

/// <summary>The rules about values differ in what they look at alone, so one test serves them all.</summary>
public class AnnotationValueRulesTests
{
    private const string Arn = "arn:aws:acm:eu-west-1:123456789012:certificate/2f1c";

    [Theory]
    [InlineData("MSDK1110", "alb.ingress.kubernetes.io/shield-advanced-protection", "yes", "'yes' is not a boolean; write 'true' or 'false'", "true")]
    [InlineData("MSDK1110", "alb.ingress.kubernetes.io/use-regex-path-match", "maybe", "'maybe' is not a boolean; write 'true' or 'false'", null)]
    [InlineData("MSDK1111", "alb.ingress.kubernetes.io/healthcheck-interval-seconds", "30s", "'30s' is not a whole number; write only digits, in seconds", "30")]
    [InlineData("MSDK1111", "alb.ingress.kubernetes.io/ssl-redirect", "https", "'https' is not a whole number; write only digits", null)]
    [InlineData("MSDK1112", "alb.ingress.kubernetes.io/healthcheck-interval-seconds", "301", "301 is out of range; write a number of seconds from 5 to 300", null)]
    [InlineData("MSDK1112", "alb.ingress.kubernetes.io/load-balancer-name", "a123456789012345678901234567890123", "'a123456789012345678901234567890123' has 34 characters; at most 32 are allowed", null)]
    [InlineData("MSDK1113", "alb.ingress.kubernetes.io/scheme", "inernal", "'inernal' is not one of the values that exist. Did you mean 'internal'?", "internal")]
    [InlineData("MSDK1113", "alb.ingress.kubernetes.io/target-type", "pods", "'pods' is not one of the values that exist; write 'instance' or 'ip'", null)]
    [InlineData("MSDK1114", "alb.ingress.kubernetes.io/healthcheck-path", "api/health", "'api/health' does not begin with a slash; write '/api/health'", "/api/health")]
    [InlineData("MSDK1114", "alb.ingress.kubernetes.io/subnets", "subnet-xyz", "'subnet-xyz' is not an id; write 'subnet-' and hexadecimal digits, or the value of the tag Name", null)]
    [InlineData("MSDK1115", "alb.ingress.kubernetes.io/inbound-cidrs", "10.0.0.0/8,10.1.2.3", "'10.1.2.3' is not a CIDR block; write for example '10.1.2.3/32'", "10.0.0.0/8,10.1.2.3/32")]
    [InlineData("MSDK1115", "alb.ingress.kubernetes.io/inbound-cidrs", "10.0.0.0/33", "'10.0.0.0/33' is not a CIDR block; write for example '10.0.0.0/8'", null)]
    [InlineData("MSDK1116", "alb.ingress.kubernetes.io/certificate-arn", "my-cert", "'my-cert' is not an ARN; write arn:aws:acm:REGION:ACCOUNT:certificate/ID", null)]
    [InlineData("MSDK1116", "alb.ingress.kubernetes.io/certificate-arn", "arn:aws:acm:eu-west-1:1234:certificate/2f1c", "'1234' in 'arn:aws:acm:eu-west-1:1234:certificate/2f1c' is not an AWS account; write its 12 digits", null)]
    [InlineData("MSDK1116", "alb.ingress.kubernetes.io/certificate-arn", "arn:aws:acm:eu-cental-1:123456789012:certificate/2f1c", "'eu-cental-1' in 'arn:aws:acm:eu-cental-1:123456789012:certificate/2f1c' is not an AWS region; did you mean 'eu-central-1'?", "arn:aws:acm:eu-central-1:123456789012:certificate/2f1c")]
    [InlineData("MSDK1116", "alb.ingress.kubernetes.io/certificate-arn", "arn:aws:acm:frankfurt:123456789012:certificate/2f1c", "'frankfurt' in 'arn:aws:acm:frankfurt:123456789012:certificate/2f1c' is not an AWS region; write for example 'eu-west-1'", null)]
    [InlineData("MSDK1117", "alb.ingress.kubernetes.io/certificate-arn", "arn:aws:acm:region:account-id:certificate/certificate-id", "'arn:aws:acm:region:account-id:certificate/certificate-id' is a placeholder; write the real ARN, of the form arn:aws:acm:REGION:ACCOUNT:certificate/ID", null)]
    [InlineData("MSDK1118", "alb.ingress.kubernetes.io/listen-ports", "[{'HTTP': 80}]", "not JSON at character 3: a field name in double quotes is missing before '''", null)]
    [InlineData("MSDK1118", "alb.ingress.kubernetes.io/listen-ports", "[{\"HTTP\": 80}", "not JSON at character 14: a ',' is missing before the end", null)]
    [InlineData("MSDK1119", "alb.ingress.kubernetes.io/actions.go", "{\"type\":\"redirect\",\"redirectConfig\":{\"port\":443,\"statusCode\":\"HTTP_301\"}}", "'redirectConfig.port' at character 45: write a string, not a number: \"443\"", "{\"type\":\"redirect\",\"redirectConfig\":{\"port\":\"443\",\"statusCode\":\"HTTP_301\"}}")]
    [InlineData("MSDK1119", "alb.ingress.kubernetes.io/actions.go", "{\"type\":\"redirect\"}", "the value at character 1: the field 'redirectConfig' is missing, which type redirect needs", null)]
    [InlineData("MSDK1120", "alb.ingress.kubernetes.io/target-group-attributes", "stickiness.enabeld=true", "the key 'stickiness.enabeld' is not known here. Did you mean 'stickiness.enabled'?", "stickiness.enabled=true")]
    [InlineData("MSDK1110", "alb.ingress.kubernetes.io/target-group-attributes", "slow_start.duration_seconds=30,stickiness.enabled=yes", "stickiness.enabled: 'yes' is not a boolean; write 'true' or 'false'", "slow_start.duration_seconds=30,stickiness.enabled=true")]
    [InlineData("MSDK1121", "nginx.ingress.kubernetes.io/client-body-buffer-size", "8Mi", "'8Mi' is not an nginx size; write digits with k or m, for example '8m'", "8m")]
    [InlineData("MSDK1122", "alb.ingress.kubernetes.io/tags", "team", "'team' is not a pair; write key=value, with a backslash before a comma that belongs to a value", null)]
    [InlineData("MSDK1130", "nginx.ingress.kubernetes.io/proxy-read-timeout", "60s", "'60s' is not a whole number; write only digits, in seconds. The controller ignores it and goes by '60'.", "60")]
    [InlineData("MSDK1130", "nginx.ingress.kubernetes.io/proxy-ssl-verify", "true", "'true' is not one of the values that exist; write 'on' or 'off'. The controller ignores it and goes by 'off'.", "on")]
    [InlineData("MSDK1131", "nginx.ingress.kubernetes.io/auth-always-set-cookie", "yes", "'yes' is not a boolean; write 'true' or 'false'. The controller drops the whole external authentication and serves the route to everybody.", "true")]
    public void A_wrong_value_is_explained_where_it_stands(string id, string key, string value, string message, string? fix)
    {
        var yaml = With(key, value);
        var finding = Assert.Single(Findings(yaml));

        Assert.Equal(id, finding.Rule.Id);
        Assert.Equal($"Annotation '{key}': {message}", finding.Message);
        Assert.Equal($"metadata.annotations[{key}]", finding.Path);
        Assert.Equal(yaml.Mark, finding.Origin);
        Assert.Equal(fix, finding.Fix?.Replacement.Text);
    }

    [Theory]
    [InlineData("alb.ingress.kubernetes.io/shield-advanced-protection", "T")]
    [InlineData("alb.ingress.kubernetes.io/healthcheck-interval-seconds", "300")]
    [InlineData("alb.ingress.kubernetes.io/healthcheck-port", "traffic-port")]
    [InlineData("alb.ingress.kubernetes.io/healthcheck-port", "http")]
    [InlineData("alb.ingress.kubernetes.io/subnets", "subnet-0a1b, my subnet,")]
    [InlineData("alb.ingress.kubernetes.io/inbound-cidrs", "10.0.0.0/8, ::/0")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arn", Arn + ", arn:aws-cn:iam::123456789012:server-certificate/web")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arn", "arn:aws:acm:eu-west-9:123456789012:certificate/2f1c")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arn", "arn:aws-us-gov:acm:us-gov-west-1:123456789012:certificate/2f1c")]
    [InlineData("alb.ingress.kubernetes.io/certificate-arn", "arn:aws-iso-b:acm:us-isob-east-1:123456789012:certificate/2f1c")]
    [InlineData("alb.ingress.kubernetes.io/wafv2-acl-arn", "none")]
    [InlineData("alb.ingress.kubernetes.io/listen-ports", "[{\"HTTP\": 80}, {\"HTTPS\": 443}]")]
    [InlineData("alb.ingress.kubernetes.io/actions.go", "{\"Type\":\"redirect\",\"RedirectConfig\":{\"port\":\"443\",\"statusCode\":\"HTTP_301\"}}")]
    [InlineData("alb.ingress.kubernetes.io/success-codes", "200,201,300-399")]
    [InlineData("alb.ingress.kubernetes.io/tags", "path=a\\,b,owner=a=b,")]
    [InlineData("nginx.ingress.kubernetes.io/proxy-body-size", "0")]
    [InlineData("nginx.ingress.kubernetes.io/proxy-body-size", "2g")]
    [InlineData("nginx.ingress.kubernetes.io/backend-protocol", "grpc")]
    [InlineData("nginx.ingress.kubernetes.io/rewrite-target", "/$2")]
    [InlineData("nginx.ingress.kubernetes.io/ssl-redirect", "")]
    [InlineData("nginx.ingress.kubernetes.io/proxy-next-upstream", "error timeout http_502")]
    [InlineData("alb.ingress.kubernetes.io/shield-advanced-protection", "False")]
    [InlineData("alb.ingress.kubernetes.io/shield-advanced-protection", "0")]
    [InlineData("alb.ingress.kubernetes.io/healthcheck-interval-seconds", "5")]
    [InlineData("alb.ingress.kubernetes.io/group.order", "-1000")]
    [InlineData("alb.ingress.kubernetes.io/group.order", "+7")]
    [InlineData("alb.ingress.kubernetes.io/scheme", "internet-facing")]
    [InlineData("alb.ingress.kubernetes.io/auth-type", "none")]
    [InlineData("alb.ingress.kubernetes.io/ip-address-type", "dualstack-without-public-ipv4")]
    [InlineData("alb.ingress.kubernetes.io/inbound-cidrs", "203.0.113.7/32")]
    [InlineData("alb.ingress.kubernetes.io/load-balancer-name", "shop-1")]
    [InlineData("alb.ingress.kubernetes.io/healthcheck-path", "/a?b=c")]
    [InlineData("alb.ingress.kubernetes.io/listen-ports", " [ { \"HTTPS\" : 8443 } ] ")]
    [InlineData("alb.ingress.kubernetes.io/actions.go", "{\"type\":\"fixed-response\",\"fixedResponseConfig\":{\"contentType\":\"text/plain\",\"statusCode\":\"404\",\"messageBody\":\"\\u0021\"}}")]
    [InlineData("alb.ingress.kubernetes.io/target-group-attributes", "stickiness.enabled=true,stickiness.lb_cookie.duration_seconds=60")]
    [InlineData("alb.ingress.kubernetes.io/load-balancer-attributes", "idle_timeout.timeout_seconds=4000")]
    [InlineData("alb.ingress.kubernetes.io/tags", "a=,b=c")]
    [InlineData("alb.ingress.kubernetes.io/tags", "")]
    [InlineData("nginx.ingress.kubernetes.io/proxy-body-size", "8M")]
    [InlineData("nginx.ingress.kubernetes.io/client-body-buffer-size", "16k")]
    [InlineData("nginx.ingress.kubernetes.io/proxy-read-timeout", "60")]
    [InlineData("nginx.ingress.kubernetes.io/proxy-ssl-verify", "on")]
    [InlineData("nginx.ingress.kubernetes.io/proxy-ssl-verify-depth", "0")]
    [InlineData("nginx.ingress.kubernetes.io/auth-always-set-cookie", "true")]
    [InlineData("nginx.ingress.kubernetes.io/auth-always-set-cookie", "False")]
    [InlineData("nginx.ingress.kubernetes.io/auth-always-set-cookie", "0")]
    public void A_value_that_the_controller_understands_is_fine(string key, string value) => Assert.Empty(Findings(With(key, value)));

    private static MarkedYaml With(string key, string value) => new($$"""
        kind: Ingress
        metadata: { name: edge, annotations: { {{key}}: [|'{{value.Replace("'", "''", StringComparison.Ordinal)}}'|] } }
        """);

    private static IEnumerable<Finding> Findings(MarkedYaml yaml) => RuleRegistry.Check(
        yaml.Set,
        static rule => string.CompareOrdinal(rule.Id, "MSDK1110") >= 0 && string.CompareOrdinal(rule.Id, "MSDK1131") <= 0);
}
