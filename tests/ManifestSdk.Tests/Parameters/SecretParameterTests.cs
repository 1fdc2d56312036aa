using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Parameters;

public class SecretParameterTests
{
    [Theory]
    [InlineData("db-password")]
    [InlineData("db_password.v2")]
    public void In_a_Secret_a_token_stands_for_it_in_double_quotes(string name)
    {
        var set = Topology.Build(topology => topology.Namespace("app").Secret("database")
            .StringData("password", topology.SecretParameter(name))
            .StringData("config", $"user: shop\npassword: '{topology.SecretParameter(name)}'\n"));
        var token = "${manifest-secret:" + name + "}";

        Assert.DoesNotContain(RuleRegistry.Check(set), static finding => finding.Rule.Severity == RuleSeverity.Error);
        Assert.Contains($"  password: \"{token}\"\n", ManifestYaml.Write(set), StringComparison.Ordinal);
        Assert.Contains($"  config: \"user: shop\\npassword: '{token}'\\n\"\n", ManifestYaml.Write(set), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_open_it_is_a_finding() => Assert.Equal(
        "Secret parameter 'db-password' stands in 'data.url' of ConfigMap 'database', which is no place for a secret. Give it to StringData of a Secret, and let others refer to that.",
        FindingIn(static topology => topology.Namespace("app").ConfigMap("database").Data(("url", "postgres://shop:" + topology.SecretParameter("db-password") + "@db"))).Message);

    [Fact]
    public void In_a_key_or_in_data_it_is_a_finding_too()
    {
        Assert.Contains("'stringData'", FindingIn(static topology => topology.Namespace("app").Secret("s").StringData(topology.SecretParameter("x"), "y")).Message, StringComparison.Ordinal);
        Assert.Contains("'data.x'", FindingIn(static topology => topology.Namespace("app").Secret("s").Data("x", topology.SecretParameter("x"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v1", "ConfigMap", "stringData")]
    [InlineData("example.com/v1", "Secret", "stringData")]
    [InlineData("v1", "Secret", "annotations")]
    public void So_it_is_in_what_only_looks_like_a_Secret(string apiVersion, string kind, string map) => Assert.StartsWith(
        $"Secret parameter 'x' stands in '{map}.x' of {kind} 's', which is no place for a secret.",
        FindingIn(topology => topology.Namespace("app").Resource(apiVersion, kind, "s", fields => fields.Map(map, values => values.Set("x", topology.SecretParameter("x"))))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_first_wrong_place_is_named() => Assert.Contains(
        "'data.a'",
        FindingIn(static topology =>
        {
            var secret = topology.SecretParameter("x");
            topology.Namespace("app").ConfigMap("s").Data(("a", secret), ("b", secret));
        }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_is_computed_from_it_is_a_finding()
    {
        var finding = FindingIn(static topology => topology.Namespace("app").Secret("s")
            .Data("x", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(topology.SecretParameter("db-password")))));

        Assert.Equal(
            "Secret parameter 'db-password' stands in no manifest: the topology does not use it, or computes something from it. Its value is not known before the file is written; give it to StringData of a Secret as it is.",
            finding.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a}b")]
    [InlineData("two words")]
    public void A_name_that_no_token_holds_is_a_finding(string name) => Assert.StartsWith(
        $"Secret parameter '{name}' cannot be named so.",
        FindingIn(topology => topology.Namespace("app").Secret("s").StringData("x", topology.SecretParameter(name))).Message,
        StringComparison.Ordinal);

    private static Finding FindingIn(Action<Topology> define) =>
        Assert.Single(RuleRegistry.Check(Topology.Build(define, "shop")), static finding => finding.Rule.Id == "MSDK0055");
}
