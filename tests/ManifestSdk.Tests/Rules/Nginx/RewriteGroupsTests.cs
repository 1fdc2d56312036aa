using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class RewriteGroupsTests() : RuleTests("MSDK7004")
{
    private static string Rewrite(string target, string path) => Annotated.Ingress(
        $"nginx.ingress.kubernetes.io/rewrite-target: {target}", "ingressClassName: nginx", Annotated.Path("web", "number: 80", path, "ImplementationSpecific"));

    [Fact]
    public void A_group_that_the_path_lacks_is_found() => ReportsAll(
        Rewrite("/$2", "/app"),
        "The rewrite '/$2' needs 2 groups, and the path '/app' has 0, so what was asked for is lost. Write for example '/app(/|$)(.*)'.");

    [Theory]
    [InlineData("/$2", "/app(/|$)(.*)")]
    [InlineData("/", "/app")]
    [InlineData("/$1", "/(?:a|b)/(.*)")]
    public void Groups_that_are_there_are_fine(string target, string path) => IsSilent(Rewrite(target, path));
}
