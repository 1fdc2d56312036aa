namespace ManifestSdk.Tests.Rules.Schema;

public class UnknownFieldTests() : RuleTests("MSDK1201")
{
    private const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec: { containers: [{ name: web, image: web:1, @ }] }
        """;

    [Fact]
    public void A_misspelt_field_is_recognised_and_mended_at_its_key() => Reports(
        Deployment.Replace("@", "[|imagePullpolicy|]: Always"),
        "'spec.template.spec.containers[0]' in Deployment 'web' has no field 'imagePullpolicy'. Did you mean 'imagePullPolicy'?",
        "spec.template.spec.containers[0].imagePullpolicy",
        fix: "imagePullPolicy");

    [Fact]
    public void A_field_beside_the_one_that_was_meant_is_not_mended_twice() => Reports(
        Deployment.Replace("@", "[|port|]: [], ports: []"),
        "'spec.template.spec.containers[0]' in Deployment 'web' has no field 'port'. Did you mean 'ports'?",
        "spec.template.spec.containers[0].port");

    [Fact]
    public void A_field_too_deep_is_told_where_it_belongs() => Reports(
        Deployment.Replace("@", "[|restartPolicyRulez|]: 1").Replace("restartPolicyRulez", "nodeSelector").Replace(": 1,", ": 1,"),
        "'spec.template.spec.containers[0]' in Deployment 'web' has no field 'nodeSelector'. It is a field of 'spec.template.spec' in Deployment 'web'; mind the indentation.",
        "spec.template.spec.containers[0].nodeSelector");

    [Fact]
    public void A_field_too_high_is_told_where_it_belongs() => Reports(
        """
        apiVersion: v1
        kind: Service
        metadata: { name: web }
        [|selector|]: { app: web }
        spec: { ports: [{ port: 80 }] }
        """,
        "Service 'web' has no field 'selector'. It is a field of 'spec' below; mind the indentation.",
        "selector");

    [Fact]
    public void A_field_of_a_custom_resource_is_looked_up_in_its_definition() => Reports(
        Given.ShopDefinition + """
        apiVersion: example.com/v1
        kind: Shop
        metadata: { name: shop }
        spec: { [|hostz|]: [a.example.com] }
        """,
        "'spec' in Shop 'shop' has no field 'hostz'. Did you mean 'hosts'?",
        "spec.hostz",
        fix: "hosts");

    [Fact]
    public void A_definition_that_lives_elsewhere_counts_too() => Reports(
        "apiVersion: example.com/v1\nkind: Shop\nmetadata: { name: shop }\n[|spek|]: {}",
        "Shop 'shop' has no field 'spek'. Did you mean 'spec'?",
        "spek",
        fix: "spec",
        external: Given.ShopDefinition.Replace("---", ""));

    [Fact]
    public void Keys_that_users_choose_are_no_fields() => IsSilent(
        """
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, labels: { any: thing }, annotations: { x/y: z } }
        data: { spec: a, anything: b }
        """);

    [Fact]
    public void What_a_definition_keeps_unknown_is_left_alone() => IsSilent(
        Given.ShopDefinition + """
        apiVersion: example.com/v1
        kind: Shop
        metadata: { name: shop }
        spec: { free: { anything: [1, a] }, prices: { apple: 1 } }
        status: {}
        """);

    [Fact]
    public void A_status_that_was_read_from_a_cluster_is_left_alone() => IsSilent(
        Deployment.Replace("@", "tty: true") + "\nstatus: { anything: 1 }");

    [Fact]
    public void A_kind_without_a_definition_is_left_alone() => IsSilent(
        "apiVersion: example.com/v1\nkind: Shop\nmetadata: { name: shop }\nspek: {}");
}
