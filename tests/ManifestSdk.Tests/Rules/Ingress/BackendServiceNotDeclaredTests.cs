namespace ManifestSdk.Tests.Rules.Ingress;

public class BackendServiceNotDeclaredTests() : RuleTests("MSDK4001")
{
    private const string NamePath = "spec.rules[0].http.paths[0].backend.service.name";

    [Fact]
    public void A_misspelt_Service_is_recognised() => Reports(
        Given.Backend + Given.Route("[|my-servce|]", "number: 80"),
        "Ingress 'edge' routes to Service 'my-servce', which is not declared. Did you mean 'my-service'?",
        NamePath,
        fix: "my-service");

    [Fact]
    public void A_Service_that_nothing_declares_is_reported() => Reports(
        Given.Backend + Given.Route("[|payments|]", "number: 80"),
        "Ingress 'edge' routes to Service 'payments', which is not declared. Declare it, or declare it as external if it lives elsewhere.",
        NamePath);

    [Fact]
    public void A_Service_of_another_namespace_is_out_of_reach() => Reports(
        Given.Backend + Given.Ingress("defaultBackend: { service: { name: [|my-service|], port: { number: 80 } } }", "shop"),
        "Ingress 'edge' in namespace 'shop' routes to Service 'my-service' in namespace 'app'. "
        + "An Ingress reaches Services of its own namespace only; declare both in one.",
        "spec.defaultBackend.service.name");

    [Fact]
    public void An_Ingress_without_namespace_is_not_in_the_Services_namespace() => Reports(
        Given.Backend + """
            kind: Ingress
            metadata: { name: edge }
            spec: { defaultBackend: { service: { name: [|my-service|], port: { number: 80 } } } }
            """,
        "Ingress 'edge' without a namespace routes to Service 'my-service' in namespace 'app'. "
        + "An Ingress reaches Services of its own namespace only; declare both in one.",
        "spec.defaultBackend.service.name");

    [Theory]
    [InlineData("my-service", "number: 80")]
    [InlineData("my-service", "number: 1")]
    [InlineData("ssl-redirect", "name: use-annotation")]
    [InlineData("\"\"", "number: 80")]
    public void A_declared_Service_an_action_and_an_empty_name_are_fine(string service, string port) =>
        IsSilent(Given.Backend + Given.Route(service, port));

    [Fact]
    public void A_Service_that_lives_elsewhere_counts() => IsSilent(
        Given.Backend + Given.Route("payments", "number: 80"),
        external: """
            kind: Service
            metadata: { name: payments, namespace: app }
            """);

    [Fact]
    public void A_set_without_Services_says_nothing_about_them() => IsSilent(Given.Route("payments", "number: 80"));

    [Fact]
    public void A_bucket_is_no_Service() => IsSilent(
        Given.Backend + Given.Ingress("defaultBackend: { resource: { kind: StorageBucket, name: static } }"));
}
