using ManifestSdk.Tests.Rules.Annotations;

namespace ManifestSdk.Tests.Rules.Alb;

public class ConditionLimitTests() : RuleTests("MSDK5018")
{
    private const string Key = "alb.ingress.kubernetes.io/conditions.web";

    [Fact]
    public void Host_and_path_count_too() => Reports(
        Annotated.Ingress($"{Key}: [|{Methods(3)}|]", rules: Annotated.Path("web", "number: 80", "/shop")),
        "AWS takes 5 values a rule, and this one has 6: 3 of these conditions, 3 of host and path. Spread them over several paths.",
        $"metadata.annotations[{Key}]");

    [Theory]
    [InlineData(2, "/shop", "Prefix")]
    [InlineData(3, "/shop", "Exact")]
    [InlineData(4, "/", "Prefix")]
    public void Five_values_are_fine(int methods, string path, string type) =>
        IsSilent(Annotated.Ingress($"{Key}: {Methods(methods)}", rules: Annotated.Path("web", "number: 80", path, type)));

    [Fact]
    public void What_no_path_has_is_another_rules_business() =>
        IsSilent(Annotated.Ingress($"{Key}: {Methods(9)}", rules: Annotated.Path("api", "number: 80")));

    private static string Methods(int count) =>
        $"'[{{\"field\":\"http-request-method\",\"httpRequestMethodConfig\":{{\"values\":[{string.Join(",", Enumerable.Range(0, count).Select(static i => $"\"M{(char)('A' + i)}\""))}]}}}}]'";
}
