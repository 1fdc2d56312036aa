namespace ManifestSdk.Tests.Rules.Schema;

public class MissingFieldTests() : RuleTests("MSDK1203")
{
    [Fact]
    public void A_port_without_a_number_is_found() => Reports(
        Given.PodWith("ports: [[||]{ name: http }]"),
        "'spec.containers[0].ports[0]' in Pod 'web' lacks the required field 'containerPort'",
        "spec.containers[0].ports[0]");

    [Fact]
    public void Null_counts_as_missing() => Reports(
        Given.PodWith("ports: [[||]{ containerPort: null }]"),
        "'spec.containers[0].ports[0]' in Pod 'web' lacks the required field 'containerPort'",
        "spec.containers[0].ports[0]");

    [Fact]
    public void A_workload_needs_a_template_and_another_rule_speaks_of_selectors() => ReportsAll(
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 1 }",
        "'spec' in Deployment 'web' lacks the required field 'template'");

    [Fact]
    public void A_well_known_kind_needs_its_API_version() => ReportsAll(
        "kind: Ingress\nmetadata: { name: edge }",
        "Ingress 'edge' lacks the required field 'apiVersion'. Write 'networking.k8s.io/v1'.");

    [Fact]
    public void A_custom_resource_needs_what_its_definition_requires() => ReportsAll(
        Given.ShopDefinition + "apiVersion: example.com/v1\nkind: Shop\nmetadata: { name: shop }",
        "Shop 'shop' lacks the required field 'spec'");

    [Fact]
    public void What_the_server_fills_in_is_not_required() => IsSilent(
        """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: { name: a }
        subjects: [{ kind: ServiceAccount, name: a }]
        roleRef: { kind: Role, name: a }
        """);

    [Fact]
    public void A_field_with_a_default_is_not_required() => IsSilent(Given.Shop("open: true"));

    [Fact]
    public void An_object_that_lives_elsewhere_may_say_little() => IsSilent("kind: Namespace\napiVersion: v1", external: "apiVersion: apps/v1\nkind: Deployment\nspec: {}");
}
