namespace ManifestSdk.Tests.Rules.Advice;

public class BroadSelectorTests() : RuleTests("MSDK9008")
{
    [Fact]
    public void A_label_that_the_workload_asks_for_and_the_Service_does_not_is_named() => Reports(
        Given.Deployment + Service("[|{ app: my-app }|]"),
        "Service 'web' selects Pods without regard to 'tier: backend', by which Deployment 'my-app' tells its own from others. Add it to the selector.",
        "spec.selector");

    [Fact]
    public void A_workload_without_a_template_says_enough() => Reports(
        """
        kind: Deployment
        metadata: { name: my-app, namespace: app }
        spec: { selector: { matchLabels: { app: my-app, tier: backend, zone: a } } }
        ---

        """ + Service("[|{ app: my-app }|]"),
        "Service 'web' selects Pods without regard to 'tier: backend' and 'zone: a', by which Deployment 'my-app' tells its own from others. Add them to the selector.",
        "spec.selector");

    [Theory]
    [InlineData("{ app: my-app, tier: backend }")]
    [InlineData("{ app: my-app, tier: backend, color: blue }")]
    [InlineData("{ tier: frontend }")]
    public void Other_selectors_are_fine(string selector) => IsSilent(Given.Deployment + Service(selector));

    [Fact]
    public void A_Service_for_several_workloads_is_meant_for_all() => IsSilent(
        Given.Deployment + Given.Deployment.Replace("name: my-app,", "name: my-app-canary,").Replace("tier: backend", "tier: canary") + Service("{ app: my-app }"));

    [Fact]
    public void A_workload_of_another_namespace_is_not_behind_it() =>
        IsSilent(Given.Deployment.Replace("namespace: app", "namespace: other") + Service("{ app: my-app }"));

    private static string Service(string selector) => $$"""
        kind: Service
        metadata: { name: web, namespace: app }
        spec:
          selector: {{selector}}
          ports: [{ port: 80, targetPort: http }]
        """;
}
