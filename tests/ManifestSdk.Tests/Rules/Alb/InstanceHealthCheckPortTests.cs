using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class InstanceHealthCheckPortTests() : RuleTests("MSDK5023")
{
    private const string Port = "alb.ingress.kubernetes.io/healthcheck-port";
    private const string Type = "alb.ingress.kubernetes.io/target-type";

    [Fact]
    public void A_port_of_the_Pod_is_reported() => Reports(
        Annotated.Ingress($"{Type}: instance, {Port}: [|'8080'|]"),
        "Instance targets are nodes, and port 8080 of a node is no node port, so the check answers only where something else listens there. Write 'traffic-port', or send requests to Pods with the target type 'ip'.",
        $"metadata.annotations[{Port}]",
        fix: "traffic-port");

    [Theory]
    [InlineData(Type + ": ip, " + Port + ": '8080'")]
    [InlineData(Type + ": instance, " + Port + ": '30080'")]
    [InlineData(Type + ": instance, " + Port + ": traffic-port")]
    [InlineData(Port + ": '8080'")]
    public void Pods_node_ports_and_a_type_that_is_not_said_are_fine(string annotations) => IsSilent(Annotated.Ingress(annotations));
}
