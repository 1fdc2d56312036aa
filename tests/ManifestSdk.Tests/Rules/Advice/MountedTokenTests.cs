namespace ManifestSdk.Tests.Rules.Advice;

public class MountedTokenTests() : RuleTests("MSDK9024")
{
    private const string Message = "Pods of Deployment 'web' carry the token of the namespace's default account, with which they can call the API server. Write automountServiceAccountToken: false, or name an account of their own.";

    [Fact]
    public void A_token_by_default_is_found() => Reports(Given.Pod("").Replace("spec: {  }", "spec: [||]{ }", StringComparison.Ordinal), Message, "spec.template.spec");

    [Fact]
    public void A_token_that_is_asked_for_is_found_and_mended() => Reports(
        Given.Pod("automountServiceAccountToken: [|true|], serviceAccountName: default"), Message, "spec.template.spec.automountServiceAccountToken", fix: "false");

    [Theory]
    [InlineData("automountServiceAccountToken: false")]
    [InlineData("serviceAccountName: web")]
    [InlineData("serviceAccount: web")]
    public void No_token_and_an_account_of_one_s_own_are_fine(string pod) => IsSilent(Given.Pod(pod));

    [Fact]
    public void The_default_account_may_say_so_itself() => IsSilent(Given.Pod("") + """
        ---
        { apiVersion: v1, kind: ServiceAccount, metadata: { name: default }, automountServiceAccountToken: false }
        """);
}
