namespace ManifestSdk.Tests.Rules.Ports;

public class ServicePortNotExposedTests() : RuleTests("MSDK3001")
{
    private const string NumberPath = "spec.rules[0].http.paths[0].backend.service.port.number";
    private const string NamePath = "spec.rules[0].http.paths[0].backend.service.port.name";

    [Fact]
    public void The_Pods_port_in_place_of_the_Services_is_explained_and_mended() => Reports(
        Given.Backend + Given.Route("my-service", "number: [|9376|]"),
        "Service 'my-service' exposes no port 9376. 9376 is the Pods' port 'http'; the Service exposes it as 80 ('web').",
        NumberPath,
        fix: "80");

    [Fact]
    public void A_target_port_is_explained_also_where_nothing_declares_the_Pods() => Reports(
        """
        kind: Service
        metadata: { name: web, namespace: app }
        spec: { ports: [{ port: 80, targetPort: 9376 }] }
        ---

        """ + Given.Route("web", "number: [|9376|]"),
        "Service 'web' exposes no port 9376. 9376 is the Pods' port; the Service exposes it as 80.",
        NumberPath,
        fix: "80");

    [Fact]
    public void The_Pods_port_name_is_replaced_by_the_Services_port_name() => Reports(
        Given.Backend + Given.Route("my-service", "name: [|http|]"),
        "Service 'my-service' exposes no port 'http'. 'http' is the Pods' port; the Service exposes it as 80 ('web').",
        NamePath,
        fix: "web");

    [Fact]
    public void A_misspelt_port_name_is_recognised() => Reports(
        Given.Backend.Replace("name: web", "name: website") + Given.Route("my-service", "name: [|webiste|]"),
        "Service 'my-service' exposes no port 'webiste'. Did you mean 'website'?",
        NamePath,
        fix: "website");

    [Fact]
    public void A_port_that_means_nothing_gets_the_list_of_ports() => Reports(
        Given.Backend + Given.Route("my-service", "number: [|8080|]"),
        "Service 'my-service' exposes no port 8080. It exposes 80 ('web') and 81 ('ops').",
        NumberPath);

    [Theory]
    [InlineData("number: 80")]
    [InlineData("name: web")]
    [InlineData("name: use-annotation")]
    public void A_port_that_the_Service_exposes_and_an_action_are_fine(string port) =>
        IsSilent(Given.Backend + Given.Route("my-service", port));

    [Fact]
    public void An_unknown_Service_is_another_rules_business() =>
        IsSilent(Given.Backend + Given.Route("my-servce", "number: 9376"));

    [Fact]
    public void A_Service_elsewhere_that_lists_no_ports_may_expose_any() => IsSilent(
        Given.Route("web", "number: 9376"),
        external: """
            kind: Service
            metadata: { name: web, namespace: app }
            """);

    [Fact]
    public void A_Service_with_an_unreadable_port_is_left_alone() => IsSilent(
        """
        kind: Service
        metadata: { name: web, namespace: app }
        spec: { ports: [{ port: "http" }] }
        ---

        """ + Given.Route("web", "number: 80"));

    [Fact]
    public void The_only_Service_of_the_name_is_meant_whatever_its_namespace() => Reports(
        Given.Backend.Replace("namespace: app", "namespace: shop") + Given.Route("my-service", "number: [|9377|]"),
        "Service 'my-service' exposes no port 9377. 9377 is the Pods' port 'admin'; the Service exposes it as 81 ('ops').",
        "spec.rules[0].http.paths[0].backend.service.port.number",
        fix: "81");

    [Fact]
    public void Of_several_Services_of_the_name_elsewhere_none_is_meant() => IsSilent(
        Given.Backend.Replace("namespace: app", "namespace: shop") + Given.Backend.Replace("namespace: app", "namespace: store") + Given.Route("my-service", "number: 9377"));

    [Fact]
    public void Rules_whose_list_was_forgotten_are_read_as_meant() => Reports(
        Given.Backend + """
            kind: Ingress
            metadata: { name: edge, namespace: app }
            spec:
              rules:
                host: example.com
                http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: my-service, port: { number: [|9377|] } } } }] }
            """,
        "Service 'my-service' exposes no port 9377. 9377 is the Pods' port 'admin'; the Service exposes it as 81 ('ops').",
        "spec.rules.http.paths[0].backend.service.port.number",
        fix: "81");
}
