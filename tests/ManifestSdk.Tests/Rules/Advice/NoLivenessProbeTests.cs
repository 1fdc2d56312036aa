namespace ManifestSdk.Tests.Rules.Advice;

public class NoLivenessProbeTests() : RuleTests("MSDK9018")
{
    [Fact]
    public void A_Pod_without_one_is_named_at_its_first_container() => Reports(
        Given.Pod("containers: [{ name: [|a|], readinessProbe: { tcpSocket: { port: 80 } } }, { name: b }]"),
        "Deployment 'web' has no liveness probe, so a container that hangs is never restarted",
        "spec.template.spec.containers[0].name");

    [Theory]
    [InlineData("containers: [{ name: a, livenessProbe: { tcpSocket: { port: 80 } } }]")]
    [InlineData("containers: [{ name: a }, { name: b, livenessProbe: { tcpSocket: { port: 80 } } }]")]
    [InlineData("initContainers: [{ name: b, restartPolicy: Always, livenessProbe: { tcpSocket: { port: 80 } } }], containers: [{ name: a }]")]
    public void One_that_has_it_is_enough(string spec) => IsSilent(Given.Pod(spec));

    [Theory]
    [InlineData("kind: Job\nmetadata: { name: a }\nspec: { template: { spec: { containers: [{ name: a }] } } }")]
    [InlineData("kind: Pod\nmetadata: { name: a }\nspec: { restartPolicy: Never, containers: [{ name: a }] }")]
    public void What_ends_by_itself_needs_none(string yaml) => IsSilent(yaml);

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Given.Container("{ name: a, image: a:1 }"));
}
