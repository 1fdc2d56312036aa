using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class GroupDefaultBackendTests() : RuleTests("MSDK5021")
{
    private const string Backend = "ingressClassName: alb, defaultBackend: { service: { name: web, port: { number: 80 } } }";

    [Fact]
    public void The_second_of_a_port_is_reported() => Reports(
        Member("shop", Backend) + Member("shop", "ingressClassName: alb, defaultBackend: [|{ service: { name: api, port: { number: 80 } } }|]", "other"),
        "Ingress 'edge', which shares the group 'shop', has the default backend for HTTP on 80 already. Keep one.",
        "spec.defaultBackend");

    [Theory]
    [InlineData("shop", "ingressClassName: alb")]
    [InlineData("other", Backend)]
    [InlineData("shop", "ingressClassName: nginx, defaultBackend: { service: { name: web, port: { number: 80 } } }")]
    public void One_another_group_and_another_controller_are_fine(string group, string spec) =>
        IsSilent(Member("shop", Backend) + Member(group, spec, "other"));

    [Fact]
    public void Other_ports_are_fine() => IsSilent(
        Member("shop", Backend) + Member("shop", Backend, "other").Replace("group.name: shop", """group.name: shop, alb.ingress.kubernetes.io/listen-ports: '[{"HTTP":8080}]'""", StringComparison.Ordinal));

    private static string Member(string group, string spec, string name = "edge") =>
        Annotated.Ingress($"alb.ingress.kubernetes.io/group.name: {group}", spec).Replace("name: edge", "name: " + name, StringComparison.Ordinal);
}
