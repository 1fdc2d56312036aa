namespace ManifestSdk.Tests.Rules.Services;

public class FieldForbiddenByServiceTypeTests() : RuleTests("MSDK3015")
{
    [Fact]
    public void A_ClusterIP_Service_has_no_node_port() => Reports(
        Given.Service("ports: [{ port: 80, [|nodePort|]: 30080 }]"),
        "Service 'web' has type ClusterIP and may not set nodePort, which needs type NodePort or LoadBalancer",
        "spec.ports[0].nodePort");

    [Fact]
    public void A_class_belongs_to_a_load_balancer() => Reports(
        Given.Service("type: NodePort, [|loadBalancerClass|]: a/b, ports: [{ port: 80 }]"),
        "Service 'web' has type NodePort and may not set loadBalancerClass, which needs type LoadBalancer",
        "spec.loadBalancerClass");

    [Theory]
    [InlineData("type: NodePort, externalTrafficPolicy: Local, ports: [{ port: 80, nodePort: 30080 }]")]
    [InlineData("ports: [{ port: 80, nodePort: 0 }]")]
    [InlineData("externalIPs: [203.0.113.1], externalTrafficPolicy: Local, ports: [{ port: 80 }]")]
    [InlineData("clusterIP: None, ports: [{ port: 80 }]")]
    public void Fields_of_the_type_and_unset_fields_are_fine(string text) => IsSilent(Given.Service(text));
}
