namespace ManifestSdk.Tests.Rules.Advice;

public class NoSeccompProfileTests() : RuleTests("MSDK9025")
{
    private const string Message = "Nothing keeps container 'a' in Deployment 'web' from any system call. Write securityContext.seccompProfile: { type: RuntimeDefault }.";

    [Fact]
    public void A_container_without_profile_is_found() => Reports(
        Given.Container("{ name: [|a|] }"), Message, "spec.template.spec.containers[0].name");

    [Fact]
    public void The_profile_that_allows_everything_is_found_and_mended() => Reports(
        Given.Container("{ name: a, securityContext: { seccompProfile: { type: [|Unconfined|] } } }"),
        Message,
        "spec.template.spec.containers[0].securityContext.seccompProfile.type",
        fix: "RuntimeDefault");

    [Theory]
    [InlineData("containers: [{ name: a, securityContext: { seccompProfile: { type: RuntimeDefault } } }]")]
    [InlineData("containers: [{ name: a, securityContext: { seccompProfile: { type: Localhost, localhostProfile: a.json } } }]")]
    [InlineData("securityContext: { seccompProfile: { type: RuntimeDefault } }, containers: [{ name: a }]")]
    [InlineData("containers: [{ name: a, securityContext: { privileged: true } }]")]
    [InlineData("os: { name: windows }, containers: [{ name: a }]")]
    public void Profiles_privileged_containers_and_Windows_are_fine(string pod) => IsSilent(Given.Pod(pod));
}
