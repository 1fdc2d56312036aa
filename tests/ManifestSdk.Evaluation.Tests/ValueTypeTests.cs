using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>Value types in the evaluator: what is wrong is found at the literal, and nothing differs from a run.</summary>
public class ValueTypeTests
{
    private const string Usings = "using ManifestSdk.Aws;";

    private const string Own = """
        public static partial class Shop
        {
            static readonly ContainerPort Http = ContainerPort.Tcp("http", 9376);
            static readonly ImageReference Api = "registry.example.com/shop/api";
            const string Memory = "128Mi";
            static Quantity Twice(int mebi) => Quantity.Mebi(2 * mebi);
            static string? Nothing() => null;
        }
        """;

    [Theory]
    [InlineData("MSDK1205", """c.Requests(cpu: [|"500x"|])""")]
    [InlineData("MSDK1205", """c.Limits(("nvidia.com/gpu", [|"one"|]))""")]
    [InlineData("MSDK1205", """c.Requests(cpu: [|true ? "a" : "b"|])""")]
    [InlineData("MSDK1205", """c.Requests(cpu: [|$"{1}x"|])""")]
    [InlineData("MSDK2017", """c.Requests(memory: Quantity.Mebi([|-1|]))""")]
    [InlineData("MSDK2017", """c.Requests(memory: [|-1|])""")]
    [InlineData("MSDK1011", """c.ReadinessProbe(p => p.HttpGet("/", 80).PeriodSeconds([|TimeSpan.FromSeconds(-5)|]))""")]
    [InlineData("MSDK1202", """c.ReadinessProbe(p => p.HttpGet("/", 80).PeriodSeconds([|TimeSpan.FromSeconds(1.5)|]))""")]
    [InlineData("MSDK3009", """c.Port(ContainerPort.Tcp("http", [|93760|]))""")]
    [InlineData("MSDK3010", """c.Port(ContainerPort.Tcp([|"HTTP"|], 9376))""")]
    [InlineData("MSDK3005", """c.Port(Http).ReadinessProbe(p => p.HttpGet("/", [|ContainerPort.Tcp("web", 80)|]))""")]
    public void What_is_wrong_in_a_container_is_found_at_the_literal(string id, string call) => Finds(id, $"""
        topology.Namespace("n").Deployment("web").Labels(("app", "web")).Container("web", "web:1", c => {call});
        """);

    [Theory]
    [InlineData("""[|"registry.example.com/Shop"|]""")]
    [InlineData("""Api.WithTag([|"a b"|])""")]
    [InlineData("""Api.WithTag("1").WithDigest([|"sha256:1"|])""")]
    public void What_is_wrong_in_an_image_is_found_at_its_part(string image) => Finds("MSDK2025", $"""
        topology.Namespace("n").Deployment("web").Labels(("app", "web")).Container("web", {image});
        """);

    [Theory]
    [InlineData("MSDK1116", """CertificateArn(Arn.AcmCertificate("eu-west-1", [|"1234"|], "a1"))""")]
    [InlineData("MSDK1116", """CertificateArn("arn:aws:acm:eu-west-1:123456789012:certificate/a1", Arn.AcmCertificate([|"Ireland"|], "123456789012", "a1"))""")]
    [InlineData("MSDK1116", """Https([[|"arn:aws:s3:::bucket"|]])""")]
    [InlineData("MSDK1117", """Https(Arn.AcmCertificate("eu-west-1", "123456789012", [|"<id>"|]))""")]
    [InlineData("MSDK1116", """Wafv2AclArn(Arn.[|IamRole("123456789012", "a")|])""")]
    [InlineData("MSDK1115", """InboundCidrs(Cidr.AnyIpv6, Cidr.Host([|"10.0.0"|]))""")]
    [InlineData("MSDK1112", """HealthCheckInterval([|TimeSpan.FromHours(1)|])""")]
    public void What_is_wrong_in_an_annotation_is_found_at_its_part(string id, string call) =>
        Finds(id, $"""topology.Namespace("n").Ingress("web").Alb(alb => alb.{call});""");

    [Fact]
    public void Typed_values_make_what_a_run_makes()
    {
        var compiled = new Compiled(new Snippet("", """
            Quantity? open = null;
            Cidr[] offices = ["203.0.113.0/24", Cidr.Host("198.51.100.7")];
            string[] texts = ["10.0.0.0/8"];
            var app = topology.Namespace("n");
            var api = app.Deployment("api").Labels(("app", "api"))
                .TerminationGracePeriodSeconds(TimeSpan.FromMinutes(2))
                .Container("api", Api.WithTag("1.4.2"), c => c
                    .Port(Http)
                    .Requests(memory: Memory, cpu: Quantity.Milli(500), ephemeralStorage: open)
                    .Limits(cpu: 2, memory: Twice(128), ephemeralStorage: Nothing())
                    .Limits(("nvidia.com/gpu", 1), ("example.com/slots", "4"))
                    .ReadinessProbe(p => p.HttpGet("/", Http).PeriodSeconds(Twice(1) == Quantity.Mebi(2) ? 10 : TimeSpan.FromSeconds(5))));
            app.Service("api").Selects(api).LoadBalancer().LoadBalancerSourceRanges([.. offices, .. texts]).Port(80, targetPort: Http);
            app.ServiceAccount("api").EksRole(Arn.IamRole("123456789012", $"api-{1 + 1}"));
            app.Ingress("api").Alb(alb => alb.InboundCidrs(offices).CertificateArn(Arn.AcmCertificate("eu-west-1", "123456789012", "a1"), "arn:aws:iam::123456789012:server-certificate/b"));
            """, Own, Usings: Usings).Source);

        var evaluation = compiled.Evaluate();

        Assert.Empty(evaluation.Problems);
        Assert.Equal(Yaml.ManifestYaml.Write(compiled.Run()), Yaml.ManifestYaml.Write(evaluation.Set!));
    }

    private static void Finds(string id, string body)
    {
        var marked = MarkedSource.Parse(new Snippet("", body, Own, Usings: Usings).Source);
        var evaluation = new Compiled(marked.Text).Evaluate();
        Assert.Empty(evaluation.Problems);

        var finding = Assert.Single(RuleRegistry.Check(evaluation.Set!), finding => finding.Rule.Id == id);
        Assert.Equal(marked.Marked, marked.TextAt(finding.Origin));
    }
}
