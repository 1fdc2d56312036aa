namespace ManifestSdk.Tests.Rules.Advice;

public class WritableRootFilesystemTests() : RuleTests("MSDK9013")
{
    [Fact]
    public void It_is_writable_where_nothing_is_said() => Reports(
        Given.Container("{ name: [|a|] }"),
        "Deployment 'web' lets container 'a' write to its root filesystem. Write securityContext.readOnlyRootFilesystem: true, and mount an emptyDir where it must write.",
        "spec.template.spec.containers[0].name");

    [Fact]
    public void One_that_is_made_writable_is_mended() => Reports(
        Given.Container("{ name: a, securityContext: { readOnlyRootFilesystem: [|false|] } }"),
        "Deployment 'web' lets container 'a' write to its root filesystem. Write securityContext.readOnlyRootFilesystem: true, and mount an emptyDir where it must write.",
        "spec.template.spec.containers[0].securityContext.readOnlyRootFilesystem",
        fix: "true");

    [Theory]
    [InlineData("{ name: a, securityContext: { readOnlyRootFilesystem: true } }")]
    [InlineData("{ name: a, securityContext: { readOnlyRootFilesystem: true, privileged: true } }")]
    [InlineData("{ name: a, securityContext: { runAsUser: 0, readOnlyRootFilesystem: true } }")]
    public void A_read_only_one_is_fine(string container) => IsSilent(Given.Container(container));

    [Fact]
    public void Windows_knows_no_such_right() => IsSilent(Given.Pod("os: { name: windows }, containers: [{ name: a, image: a:1 }]"));

    [Fact]
    public void What_lives_elsewhere_is_its_owners_business() => IsSilent("", external: Given.Container("{ name: a, image: a:1 }"));
}
