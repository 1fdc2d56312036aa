namespace ManifestSdk.Tests.Rules.Ingress;

public class InvalidPathTests() : RuleTests("MSDK4005")
{
    [Fact]
    public void A_relative_path_gets_its_slash() => Reports(
        Given.Ingress("rules: [{ http: { paths: [{ path: [|a|], pathType: Prefix }] } }]"),
        "Ingress 'edge' has path 'a', which does not begin with '/'. Write '/a'.",
        "spec.rules[0].http.paths[0].path",
        fix: "/a");

    [Fact]
    public void Empty_elements_are_not_allowed() => Reports(
        Given.Ingress("rules: [{ http: { paths: [{ path: [|/a//b|], pathType: Exact }] } }]"),
        "Ingress 'edge' has path '/a//b'; '//' is not allowed in a path of type Exact",
        "spec.rules[0].http.paths[0].path");

    [Theory]
    [InlineData("{ path: /, pathType: Prefix }")]
    [InlineData("{ path: /a.b/c, pathType: Exact }")]
    [InlineData("{ path: \"/a//(.*)\", pathType: ImplementationSpecific }")]
    [InlineData("{ pathType: ImplementationSpecific }")]
    public void Absolute_paths_and_what_controllers_understand_are_fine(string text) => IsSilent(Given.Ingress("rules: [{ http: { paths: [" + text + "] } }]"));
}
