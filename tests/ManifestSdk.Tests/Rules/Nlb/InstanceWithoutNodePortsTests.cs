using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nlb;

public class InstanceWithoutNodePortsTests() : RuleTests("MSDK6006")
{
    private const string TargetType = "service.beta.kubernetes.io/aws-load-balancer-nlb-target-type";
    private const string Class = "type: LoadBalancer, loadBalancerClass: service.k8s.aws/nlb, ";
    private const string NoNodePorts = "allocateLoadBalancerNodePorts: false, ports: [{ port: 80 }]";

    [Fact]
    public void What_is_written_is_found_where_it_stands() => Reports(
        Annotated.Service(TargetType + ": [|instance|]", Class + NoNodePorts),
        $"Service 'web' has no node ports, which the target type 'instance' needs. Write '{TargetType}: ip'.",
        $"metadata.annotations[{TargetType}]");

    [Fact]
    public void The_default_is_found_at_the_class() => Reports(
        Annotated.Service("a: b", $"type: LoadBalancer, loadBalancerClass: [|service.k8s.aws/nlb|], {NoNodePorts}"),
        $"Service 'web' has no node ports, which the target type 'instance' needs, the default. Write '{TargetType}: ip'.",
        "spec.loadBalancerClass");

    [Theory]
    [InlineData(TargetType + ": ip", Class + NoNodePorts)]
    [InlineData(TargetType + ": instance", Class + "ports: [{ port: 80 }]")]
    [InlineData(TargetType + ": instance", Class + "allocateLoadBalancerNodePorts: false, ports: [{ port: 80, nodePort: 30080 }]")]
    [InlineData(TargetType + ": instance", "type: LoadBalancer, " + NoNodePorts)]
    public void Pods_as_targets_node_ports_and_other_controllers_are_fine(string annotation, string spec) => IsSilent(Annotated.Service(annotation, spec));
}
