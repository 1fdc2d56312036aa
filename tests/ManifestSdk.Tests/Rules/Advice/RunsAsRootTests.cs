namespace ManifestSdk.Tests.Rules.Advice;

public class RunsAsRootTests() : RuleTests("MSDK9012")
{
    [Fact]
    public void The_image_decides_where_nothing_is_said() => Reports(
        Given.Container("{ name: [|a|] }"),
        "Deployment 'web' may run container 'a' as root. Write securityContext.runAsNonRoot: true, for the Pod or the container.",
        "spec.template.spec.containers[0].name");

    [Fact]
    public void The_containers_word_counts_before_its_Pods() => Reports(
        Given.Pod("securityContext: { runAsNonRoot: true }, containers: [{ name: a, securityContext: { runAsNonRoot: [|false|] } }]"),
        "Deployment 'web' may run container 'a' as root. Write securityContext.runAsNonRoot: true, for the Pod or the container.",
        "spec.template.spec.containers[0].securityContext.runAsNonRoot",
        fix: "true");

    [Theory]
    [InlineData("{ name: a, securityContext: { runAsNonRoot: true } }")]
    [InlineData("{ name: a, securityContext: { runAsUser: 1000 } }")]
    [InlineData("{ name: a, securityContext: { runAsUser: 1000, runAsNonRoot: false } }")]
    public void A_user_other_than_root_is_fine(string container) => IsSilent(Given.Container(container));

    [Theory]
    [InlineData("runAsNonRoot: true")]
    [InlineData("runAsUser: 1000")]
    public void The_Pods_word_counts_for_its_containers(string context) =>
        IsSilent(Given.Pod("securityContext: { " + context + " }, containers: [{ name: a }]"));

    [Fact]
    public void Windows_knows_no_such_right() => IsSilent(Given.Pod("os: { name: windows }, containers: [{ name: a, image: a:1 }]"));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Given.Container("{ name: a, image: a:1 }"));
}
