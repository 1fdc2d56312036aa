namespace ManifestSdk.Tests.Rules.Ingress;

public class DuplicatePathTests() : RuleTests("MSDK4006")
{
    [Fact]
    public void A_path_is_routed_once() => Reports(
        Given.Ingress("rules: [{ host: a, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: s, port: { number: 1 } } } }] } }, { host: a, http: { paths: [{ path: [|/|], pathType: Prefix, backend: { service: { name: s, port: { number: 2 } } } }] } }]"),
        "Ingress 'edge' routes path '/' of 'a' twice",
        "spec.rules[1].http.paths[0].path");

    [Theory]
    [InlineData("{ host: a, http: { paths: [{ path: /, pathType: Exact, backend: { service: { name: s, port: { number: 2 } } } }] } }")]
    [InlineData("{ host: a, http: { paths: [{ path: /b, pathType: Prefix, backend: { service: { name: s, port: { number: 2 } } } }] } }")]
    [InlineData("{ host: a, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: s, port: { name: use-annotation } } } }] } }")]
    [InlineData("{ host: b, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: s } } }] } }")]
    public void Another_type_path_and_an_action_are_fine(string text) => IsSilent(Given.Ingress("rules: [{ host: a, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: s, port: { number: 1 } } } }] } }, " + text + "]"));
}
