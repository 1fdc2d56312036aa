using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules.Annotations;

/// <summary>Edits of one field or key inside JSON; everything around them stays, blanks included.</summary>
public class JsonFixTests
{
    private const string Prefix = "alb.ingress.kubernetes.io/";

    [Theory]
    [InlineData("listen-ports", """[{"HTTP": 80}, {"HTTPS": "443"}]""", """[{"HTTP": 80}, {"HTTPS": 443}]""", "443")]
    [InlineData("listen-ports", """[{"http":80}]""", """[{"HTTP":80}]""", "\"HTTP\"")]
    [InlineData("actions.go", """{"type":"redirect","redirectConfig":{"prot":"443","statusCode":"HTTP_301"}}""", """{"type":"redirect","redirectConfig":{"port":"443","statusCode":"HTTP_301"}}""", "\"port\"")]
    [InlineData("actions.go", """{"type":"redirect","redirectConfig":{"port":"443","statusCode":"HTTP_310"}}""", """{"type":"redirect","redirectConfig":{"port":"443","statusCode":"HTTP_301"}}""", "\"HTTP_301\"")]
    [InlineData("actions.go", """{"type":"fixed-response","fixedResponseConfig":{"statusCode":404}}""", """{"type":"fixed-response","fixedResponseConfig":{"statusCode":"404"}}""", "\"404\"")]
    [InlineData("mutual-authentication", """[{"port":443,"mode":"verify","trustStore":"a","ignoreClientCertificateExpiry":"true"}]""", """[{"port":443,"mode":"verify","trustStore":"a","ignoreClientCertificateExpiry":true}]""", "true")]
    public void One_place_is_mended(string name, string value, string mended, string written)
    {
        var fix = Assert.Single(Fixes(name, value));

        Assert.Equal(($"Write '{written}'", mended), (fix!.Title, fix.Replacement.Text));
    }

    [Theory]
    [InlineData("actions.go", """{"type":"redirect","redirectConfig":{"prot":"443","port":"443","statusCode":"HTTP_301"}}""")]
    [InlineData("actions.go", """{"type":"redirect","redirectConfig":{"anything":"443","statusCode":"HTTP_301"}}""")]
    [InlineData("listen-ports", """[{"HTTP":"eighty"}]""")]
    [InlineData("listen-ports", """[{"HTTPS":443,"https":80}]""")]
    public void What_is_not_certain_is_left_alone(string name, string value) => Assert.All(Fixes(name, value), Assert.Null);

    private static ManifestFix?[] Fixes(string name, string value)
    {
        ManifestFix?[] fixes = [.. RuleRegistry
            .Check(new MarkedYaml(Annotated.Ingress($"{Prefix}{name}: '{value}'")).Set, static rule => rule.Id is "MSDK1113" or "MSDK1119" or "MSDK1120")
            .Select(static finding => finding.Fix)];
        Assert.NotEmpty(fixes);
        return fixes;
    }
}
