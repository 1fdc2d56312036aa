using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class InstanceTargetTests() : RuleTests("MSDK5003")
{
    private static readonly string ClusterIp = Annotated.Service("a: b", "ports: [{ port: 80 }]");

    [Fact]
    public void The_default_is_found_at_the_backend() => Reports(
        ClusterIp + Annotated.Ingress("a: b", rules: Annotated.Path("[|web|]", "number: 80")),
        "Service 'web' is of type ClusterIP and has no node ports, which the target type 'instance' needs, the default. Write 'alb.ingress.kubernetes.io/target-type: ip'.",
        "spec.rules[0].http.paths[0].backend.service.name");

    [Fact]
    public void What_is_written_is_found_and_mended_where_it_stands() => Reports(
        ClusterIp + Annotated.Ingress("alb.ingress.kubernetes.io/target-type: [|instance|]", rules: Annotated.Path("web", "number: 80")),
        "The target type 'instance' needs node ports, and Service 'web' of type ClusterIP has none. Write 'ip'.",
        "metadata.annotations[alb.ingress.kubernetes.io/target-type]",
        fix: "ip");

    [Theory]
    [InlineData("alb.ingress.kubernetes.io/target-type: ip", "ports: [{ port: 80 }]", "alb")]
    [InlineData("a: b", "type: NodePort, ports: [{ port: 80 }]", "alb")]
    [InlineData("a: b", "ports: [{ port: 80 }]", "nginx")]
    public void Pods_as_targets_node_ports_and_other_controllers_are_fine(string annotation, string service, string className) => IsSilent(
        Annotated.Service("a: b", service) + Annotated.Ingress(annotation, "ingressClassName: " + className, Annotated.Path("web", "number: 80")));

    [Fact]
    public void What_the_Service_says_of_itself_wins() => IsSilent(
        Annotated.Service("alb.ingress.kubernetes.io/target-type: ip", "ports: [{ port: 80 }]")
        + Annotated.Ingress("alb.ingress.kubernetes.io/target-type: instance", rules: Annotated.Path("web", "number: 80")));

    [Fact]
    public void The_only_Service_of_the_name_is_meant_whatever_its_namespace() => Reports(
        ClusterIp.Replace("namespace: app", "namespace: other") + Annotated.Ingress("a: b", rules: Annotated.Path("[|web|]", "number: 80")),
        "Service 'web' is of type ClusterIP and has no node ports, which the target type 'instance' needs, the default. Write 'alb.ingress.kubernetes.io/target-type: ip'.",
        "spec.rules[0].http.paths[0].backend.service.name");
}
