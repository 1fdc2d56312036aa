using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Nginx;

public class RewriteGroupsTests() : RuleTests("MSDK7004")
{
    private static string Rewrite(string target, string path) => Annotated.Ingress(
        $"nginx.ingress.kubernetes.io/rewrite-target: {target}", "ingressClassName: nginx", Annotated.Path("web", "number: 80", path, "ImplementationSpecific"));

    [Theory]
    [InlineData("/$2", "/app", "'/$2' needs 2 groups, and the path '/app' has 0", "/app(/|$)(.*)")]
    [InlineData("/$1", "/app/", "'/$1' needs 1 group, and the path '/app/' has 0", "/app/(.*)")]
    [InlineData("/$2", "/app/(.*)", "'/$2' needs 2 groups, and the path '/app/(.*)' has 1", "/app(/|$)(.*)")]
    public void A_group_that_the_path_lacks_is_found(string target, string path, string problem, string example) => Reports(
        Rewrite(target, $"[|{path}|]"),
        $"The rewrite {problem}, so what was asked for is lost. Write for example '{example}'.",
        "spec.rules[0].http.paths[0].path");

    [Theory]
    [InlineData("/$2", "/app(/|$)(.*)")]
    [InlineData("/", "/app")]
    [InlineData("/$1", "/(?:a|b)/(.*)")]
    public void Groups_that_are_there_are_fine(string target, string path) => IsSilent(Rewrite(target, path));
}
