namespace ManifestSdk.Tests.Rules.Advice;

public class LatestTagTests() : RuleTests("MSDK9001")
{
    [Fact]
    public void A_registrys_port_is_no_tag() => Reports(
        Given.Pod("containers: [{ name: a, image: [|\"registry:5000/a\"|] }]"),
        "Image 'registry:5000/a' of container 'a' in Deployment 'web' may be another one tomorrow. Give it a tag or a digest.",
        "spec.template.spec.containers[0].image");

    [Theory]
    [InlineData("a:1.4.2")]
    [InlineData("registry:5000/a:1")]
    [InlineData("a@sha256:1")]
    public void Tags_and_digests_are_fine(string text) => IsSilent(Given.Pod("containers: [{ name: a, image: \"" + text + "\" }]"));
}
