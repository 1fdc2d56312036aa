using ManifestSdk.Aws;
using ManifestSdk.Model;
using ManifestSdk.Nginx;

namespace ManifestSdk.Tests.Controllers;

public class AlbBuilderTests
{
    private const string Arn = "arn:aws:acm:eu-west-1:123456789012:certificate/2f1c";

    [Fact]
    public void Who_writes_no_annotation_leaves_no_empty_map()
    {
        Assert.Null(Annotations.OfIngress(ingress => ingress.Alb(_ => { })).Metadata!["annotations"]);
        Assert.Null(Annotations.OfIngress(ingress => ingress.Nginx(_ => { })).Metadata!["annotations"]);
        Assert.Null(Annotations.OfService(service => service.Nlb(_ => { })).Metadata!["annotations"]);
    }

    [Fact]
    public void An_enum_is_written_as_the_controllers_word() => Assert.Equal(
        ["alb.ingress.kubernetes.io/scheme: internet-facing", "alb.ingress.kubernetes.io/target-type: ip"],
        Annotations.Of(alb => alb.TargetType(AlbTargetType.Ip).Scheme(AlbScheme.InternetFacing)));

    [Fact]
    public void Numbers_and_booleans_are_written_as_text() => Assert.Equal(
        ["alb.ingress.kubernetes.io/healthcheck-interval-seconds: 30", "alb.ingress.kubernetes.io/shield-advanced-protection: true"],
        Annotations.Of(alb => alb.ShieldAdvancedProtection().HealthCheckInterval(30)));

    [Fact]
    public void A_value_out_of_range_is_recorded_for_a_rule_to_report() => Assert.Equal(
        ["alb.ingress.kubernetes.io/healthcheck-interval-seconds: 1"],
        Annotations.Of(alb => alb.HealthCheckInterval(1)));

    [Fact]
    public void An_enum_member_that_does_not_exist_is_recorded_for_a_rule_to_report() =>
        Assert.Equal(["alb.ingress.kubernetes.io/scheme: 7"], Annotations.Of(alb => alb.Scheme((AlbScheme)7)));

    [Fact]
    public void Lists_are_joined_by_commas() => Assert.Equal(
        ["alb.ingress.kubernetes.io/subnets: subnet-1,my subnet"],
        Annotations.Of(alb => alb.Subnets("subnet-1", "my subnet")));

    [Fact]
    public void Commas_and_backslashes_in_pairs_are_escaped() => Assert.Equal(
        [@"alb.ingress.kubernetes.io/tags: team=a\,b,path=c:\\d"],
        Annotations.Of(alb => alb.Tags(("team", "a,b"), ("path", @"c:\d"))));

    [Fact]
    public void Https_opens_the_port_and_redirects_to_it() => Assert.Equal(
        [
            $"alb.ingress.kubernetes.io/certificate-arn: {Arn}",
            """alb.ingress.kubernetes.io/listen-ports: [{"HTTP":80},{"HTTPS":443}]""",
            "alb.ingress.kubernetes.io/ssl-redirect: 443",
        ],
        Annotations.Of(alb => alb.Https(Arn, redirectHttp: true)));

    [Fact]
    public void Https_alone_leaves_port_80_closed() => Assert.Equal(
        [$"alb.ingress.kubernetes.io/certificate-arn: {Arn},{Arn}", """alb.ingress.kubernetes.io/listen-ports: [{"HTTPS":443}]"""],
        Annotations.Of(alb => alb.Https([Arn, Arn])));

    [Fact]
    public void A_group_has_a_name_and_perhaps_an_order() => Assert.Equal(
        ["alb.ingress.kubernetes.io/group.name: shared", "alb.ingress.kubernetes.io/group.order: -5"],
        Annotations.Of(alb => alb.Group("shared", order: -5)));

    [Fact]
    public void A_health_check_writes_only_what_it_was_told() => Assert.Equal(
        ["alb.ingress.kubernetes.io/healthcheck-path: /up", "alb.ingress.kubernetes.io/success-codes: 200-299"],
        Annotations.Of(alb => alb.HealthCheck("/up", successCodes: "200-299")));

    [Fact]
    public void An_open_ended_key_takes_its_parts_as_arguments() => Assert.Equal(
        ["alb.ingress.kubernetes.io/listener-attributes.HTTPS-443: routing.http.response.server.enabled=false"],
        Annotations.Of(alb => alb.ListenerAttributes("HTTPS", 443, ("routing.http.response.server.enabled", "false"))));

    [Theory]
    [MemberData(nameof(Actions))]
    public void Actions_are_compact_JSON(AlbAction action, string json) => Assert.Equal(
        ["alb.ingress.kubernetes.io/actions.go: " + json],
        Annotations.Of(alb => alb.Action("go", action)));

    public static TheoryData<AlbAction, string> Actions() => new()
    {
        { AlbAction.RedirectToHttps(), """{"type":"redirect","redirectConfig":{"protocol":"HTTPS","port":"443","statusCode":"HTTP_301"}}""" },
        { AlbAction.Redirect(host: "new.example.com", permanent: false), """{"type":"redirect","redirectConfig":{"host":"new.example.com","statusCode":"HTTP_302"}}""" },
        { AlbAction.FixedResponse(503, "say \"hi\"\n", "text/plain"), """{"type":"fixed-response","fixedResponseConfig":{"contentType":"text/plain","statusCode":"503","messageBody":"say \"hi\"\u000a"}}""" },
        { AlbAction.Forward(AlbTarget.Service("a", 80, 9), AlbTarget.Service("b", "http", 1)), """{"type":"forward","forwardConfig":{"targetGroups":[{"serviceName":"a","servicePort":80,"weight":9},{"serviceName":"b","servicePort":"http","weight":1}]}}""" },
        { AlbAction.StickyForward(60, AlbTarget.TargetGroup("arn:x")), """{"type":"forward","forwardConfig":{"targetGroups":[{"targetGroupARN":"arn:x"}],"targetGroupStickinessConfig":{"enabled":true,"durationSeconds":60}}}""" },
    };

    [Fact]
    public void Conditions_and_transforms_are_arrays() => Assert.Equal(
        [
            """alb.ingress.kubernetes.io/conditions.web: [{"field":"http-header","httpHeaderConfig":{"httpHeaderName":"X-Beta","values":["1"]}},{"field":"query-string","queryStringConfig":{"values":[{"key":"v","value":"2"}]}}]""",
            """alb.ingress.kubernetes.io/transforms.web: [{"type":"url-rewrite","urlRewriteConfig":{"rewrites":[{"regex":"^/v1(.*)","replace":"$1"}]}}]""",
        ],
        Annotations.Of(alb => alb
            .Conditions("web", AlbCondition.Header("X-Beta", "1"), AlbCondition.Query(("v", "2")))
            .Transforms("web", AlbTransform.RewriteUrl("^/v1(.*)", "$1"))));

    [Fact]
    public void Records_with_the_same_content_are_equal() =>
        Assert.Equal(AlbAction.RedirectToHttps(), AlbAction.Redirect(protocol: "HTTPS", port: 443));

    [Fact]
    public void The_class_is_alb_unless_the_user_chose_one()
    {
        Assert.Equal("alb", ClassOf(ingress => ingress.Alb(alb => alb.Scheme(AlbScheme.Internal))));
        Assert.Equal("my-alb", ClassOf(ingress => ingress.ClassName("my-alb").Alb(alb => alb.Scheme(AlbScheme.Internal))));
        Assert.Equal("my-alb", ClassOf(ingress => ingress.Alb(alb => alb.Scheme(AlbScheme.Internal)).ClassName("my-alb")));
        Assert.Null(ClassOf(ingress => ingress.Annotation("kubernetes.io/ingress.class", "alb").Alb(alb => alb.Scheme(AlbScheme.Internal))));
    }

    [Fact]
    public void A_Service_describes_its_own_target_group() => Assert.Equal(
        ["alb.ingress.kubernetes.io/healthcheck-path: /up", "alb.ingress.kubernetes.io/target-type: ip"],
        Annotations.Of(Annotations.OfService(service => service.AlbTargetGroup(group => group.TargetType(AlbTargetType.Ip).HealthCheck("/up")))));

    [Fact]
    public void An_action_can_be_the_backend_of_a_path()
    {
        var ingress = Annotations.OfIngress(edge => edge.Host("a.example.com", host => host.Prefix("/", AlbBackend.Action("ssl-redirect"))));

        Assert.Contains("service: {name: ssl-redirect, port: {name: use-annotation}}", ingress.Spec!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_the_only_thing_that_throws()
    {
        Assert.Throws<ArgumentNullException>("path", () => Annotations.Of(alb => alb.HealthCheckPath(null!)));
        Assert.Throws<ArgumentNullException>("subnets", () => Annotations.Of(alb => alb.Subnets("a", null!)));
        Assert.Throws<ArgumentNullException>("action", () => Annotations.Of(alb => alb.Action("a", null!)));
        Assert.Throws<ArgumentNullException>("tags", () => Annotations.Of(alb => alb.Tags((null!, "a"))));
    }

    private static string? ClassOf(Action<IngressBuilder> configure) =>
        (Annotations.OfIngress(configure).Spec?["ingressClassName"] as ManifestScalar)?.Text;
}
