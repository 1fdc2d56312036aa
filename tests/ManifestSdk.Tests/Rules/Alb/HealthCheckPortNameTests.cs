using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class HealthCheckPortNameTests() : RuleTests("MSDK5036")
{
    private const string Key = "alb.ingress.kubernetes.io/healthcheck-port";
    private const string Ip = "alb.ingress.kubernetes.io/target-type: ip, ";
    private const string Ports = "ports: [{ name: http, port: 80, targetPort: 8080 }, { name: ops, port: 81, targetPort: admin }]";

    [Theory]
    [InlineData("opps", " Did you mean 'ops'?")]
    [InlineData("health", " It has 'http' or 'ops'.")]
    public void A_name_that_the_Service_does_not_have_is_found(string name, string remedy) => Reports(
        Ingress($"{Ip}{Key}: [|{name}|]") + Annotated.Service("a: b", Ports),
        $"Service 'web' has no port named '{name}' for the health check.{remedy}",
        $"metadata.annotations[{Key}]");

    [Fact]
    public void The_Service_s_own_name_is_found_there() => Reports(
        Ingress("a: b") + Annotated.Service($"{Key}: [|health|]", "ports: [{ port: 80 }]"),
        "Service 'web' has no port named 'health' for the health check. Its ports have no names; write a number or 'traffic-port'.",
        $"metadata.annotations[{Key}]");

    [Fact]
    public void Pods_need_a_target_port_with_a_number() => Reports(
        Ingress($"{Ip}{Key}: [|ops|]") + Annotated.Service("a: b", Ports),
        "Port 'ops' of Service 'web' leads to the target port 'admin', which is a name, and with ip targets the controller needs a number there. Write the number of the Pods' port, or 'traffic-port'.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData(Ip, "http", "a: b")]
    [InlineData("", "ops", "a: b")]
    [InlineData(Ip, "traffic-port", "a: b")]
    [InlineData(Ip, "'8081'", "a: b")]
    [InlineData(Ip, "health", Key + ": http")]
    public void Names_numbers_and_what_the_Service_says_itself_are_fine(string type, string port, string ofService) =>
        IsSilent(Ingress($"{type}{Key}: {port}") + Annotated.Service(ofService, Ports));

    [Fact]
    public void A_Service_that_lives_elsewhere_may_have_the_name() => IsSilent(Ingress($"{Ip}{Key}: health"), external: Annotated.Service("a: b", Ports));

    private static string Ingress(string annotations) => Annotated.Ingress(annotations, rules: Annotated.Path("web", "number: 80"));
}
