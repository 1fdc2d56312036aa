namespace ManifestSdk.Tests.Rules.Schema;

public class WrongTypeTests() : RuleTests("MSDK1202")
{
    [Fact]
    public void A_map_in_place_of_a_list_lacks_its_dashes() => Reports(
        """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: edge }
        spec: { tls: [||]{ secretName: tls } }
        """,
        "'spec.tls' in Ingress 'edge' is a list, and a map is written. Begin each item with '- '.",
        "spec.tls");

    [Fact]
    public void A_list_in_place_of_a_map_has_a_dash_too_many() => Reports(
        Given.PodWith("resources: [||][{ limits: {} }]"),
        "'spec.containers[0].resources' in Pod 'web' is a map, and a list is written. Remove the '- '.",
        "spec.containers[0].resources");

    [Fact]
    public void A_number_in_quotes_is_taken_out_of_them() => Reports(
        Given.PodWith("ports: [{ containerPort: [|\"8080\"|] }]"),
        "'spec.containers[0].ports[0].containerPort' in Pod 'web' is a whole number, and the text '8080' is written",
        "spec.containers[0].ports[0].containerPort",
        fix: "8080");

    [Fact]
    public void A_boolean_in_quotes_is_taken_out_of_them() => Reports(
        Given.PodWith("tty: [|\"true\"|]"),
        "'spec.containers[0].tty' in Pod 'web' is a boolean, and the text 'true' is written",
        "spec.containers[0].tty",
        fix: "true");

    [Fact]
    public void A_fraction_is_no_whole_number() => Reports(
        Given.PodWith("ports: [{ containerPort: [|80.5|] }]"),
        "'spec.containers[0].ports[0].containerPort' in Pod 'web' is a whole number, and the number 80.5 is written",
        "spec.containers[0].ports[0].containerPort");

    [Fact]
    public void Labels_are_a_map() => Reports(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, labels: [|none|] }",
        "'metadata.labels' in ConfigMap 'a' is a map, and the text 'none' is written",
        "metadata.labels");

    [Fact]
    public void A_custom_resource_is_judged_by_its_definition() => ReportsAll(
        Given.Shop("hosts: {}, seats: many, open: 1, port: 1.5, prices: { apple: cheap }, tables: [{ name: null }]"),
        "'spec.hosts' in Shop 'shop' is a list, and a map is written. Begin each item with '- '.",
        "'spec.seats' in Shop 'shop' is a whole number, and the text 'many' is written",
        "'spec.open' in Shop 'shop' is a boolean, and the number 1 is written",
        "'spec.port' in Shop 'shop' is a whole number or text, and the number 1.5 is written",
        "'spec.prices.apple' in Shop 'shop' is a number, and the text 'cheap' is written",
        "'spec.tables[0].name' in Shop 'shop' is text, and null is written");

    [Fact]
    public void Null_counts_as_nothing_written() => IsSilent(
        Given.PodWith("resources: null, ports: null, tty: null") + "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, annotations: null, creationTimestamp: null }");

    [Fact]
    public void A_port_is_a_number_or_a_name() => IsSilent(
        Given.PodWith("livenessProbe: { httpGet: { port: http } }, readinessProbe: { httpGet: { port: 80 } }"));

    [Fact]
    public void A_quantity_is_text_or_a_number() => IsSilent(
        Given.PodWith("resources: { requests: { cpu: 1, memory: 64Mi }, limits: { cpu: 0.5, memory: 1e3 } }"));

    [Fact]
    public void A_default_or_nullable_takes_the_place_of_null() => IsSilent(Given.Shop("currency: null, seats: null"));

    [Fact]
    public void A_whole_number_with_a_point_is_whole() => IsSilent(Given.PodWith("ports: [{ containerPort: 80.0 }]"));
}
