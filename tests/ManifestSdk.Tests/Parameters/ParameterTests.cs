using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Parameters;

public class ParameterTests
{
    private enum Stage
    {
        Dev,
        EuProd,
    }

    [Fact]
    public void Values_reach_the_topology_and_defaults_stand_in_for_those_that_are_not_given()
    {
        var set = Build(new() { ["text"] = "given", ["number"] = "7", ["flag"] = "true" });

        Assert.Equal(("given", "7", "True"), Data(set));
        Assert.Equal(("default", "3", "False"), Data(Build([])));
        Assert.DoesNotContain(RuleRegistry.Check(set), static finding => finding.Rule.Id.StartsWith("MSDK005", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("number", "three", "a whole number")]
    [InlineData("number", "1.5", "a whole number")]
    [InlineData("number", " 1", "a whole number")]
    [InlineData("number", "99999999999", "a whole number")]
    [InlineData("flag", "yes", "'true' or 'false'")]
    public void A_value_of_another_type_is_a_finding(string name, string value, string wanted)
    {
        var finding = Assert.Single(RuleRegistry.Check(Build(new() { [name] = value })), static finding => finding.Rule.Id == "MSDK0051");

        Assert.StartsWith($"Parameter '{name}' is '{value}', and its default makes it {wanted}.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_without_value_is_a_finding_and_no_rule_speaks_of_what_stands_for_it()
    {
        var set = Topology.Build(static topology => topology.Namespace("app").Deployment("api").Labels(("app", "api"))
            .Container("api", "registry.example.com/api:" + topology.Parameter("image-tag")));
        var findings = RuleRegistry.Check(set);

        Assert.StartsWith("Parameter 'image-tag' has no value.", Assert.Single(findings, static finding => finding.Rule.Id == "MSDK0050").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(findings, static finding => finding.Path.EndsWith("image", StringComparison.Ordinal));
    }

    [Fact]
    public void A_placeholder_stays_in_the_YAML_and_no_rule_speaks_of_it()
    {
        var set = Topology.Build(static topology =>
        {
            var app = topology.Namespace("app");
            app.Deployment("api").Labels(("app", "api")).Container("api", $"registry.example.com/api:{topology.Placeholder("IMAGE_TAG")}");
            app.Service(topology.Placeholder("NAME")).Selector(("app", "api")).Port(80);
        });

        Assert.Contains("image: \"registry.example.com/api:${IMAGE_TAG}\"\n", ManifestYaml.Write(set), StringComparison.Ordinal);
        Assert.DoesNotContain(RuleRegistry.Check(set), static finding => finding.Rule.Severity == RuleSeverity.Error);
    }

    [Theory]
    [InlineData("image-tag", "IMAGE_TAG")]
    [InlineData("1st", "_1ST")]
    [InlineData("", "IMAGE_TAG")]
    public void A_placeholder_that_nothing_fills_in_is_a_finding(string name, string better)
    {
        var set = Topology.Build(topology => topology.Namespace("app").ConfigMap("release").Data(("tag", topology.Placeholder(name))), "shop");

        var finding = Assert.Single(RuleRegistry.Check(set), static finding => finding.Rule.Id.StartsWith("MSDK005", StringComparison.Ordinal));
        Assert.Equal("MSDK0052", finding.Rule.Id);
        Assert.Contains($"such as '{better}'", finding.Message, StringComparison.Ordinal);
        Assert.Equal(($"Use '{better}'", better), (finding.Fix?.Title, finding.Fix?.Replacement.Text));
        Assert.Equal("Topology 'shop'", finding.Resource.ToString());
    }

    [Fact]
    public void Each_parameter_has_its_own_mistake()
    {
        var set = Topology.Build(static topology =>
        {
            var app = topology.Namespace("app");
            app.ConfigMap("c").Data(("a", topology.Parameter("missing")), ("b", topology.Parameter("given")), ("c", topology.Parameter("text", "default")), ("d", topology.Placeholder("GOOD")), ("e", topology.Placeholder("not good")), ("f", $"{topology.Parameter("number", 3)}"));
            app.Secret("s").StringData("a", topology.SecretParameter("good")).StringData("b", topology.SecretParameter("not good"));
        }, new Dictionary<string, string> { ["given"] = "x", ["number"] = "three" });

        Assert.Equal(
            ["MSDK0050 'missing'", "MSDK0051 'number'", "MSDK0052 'not good'", "MSDK0055 'not good'"],
            RuleRegistry.Check(set).Where(static finding => finding.Rule.Id.StartsWith("MSDK005", StringComparison.Ordinal))
                .Select(static finding => $"{finding.Rule.Id} '{finding.Message.Split('\'')[1]}'"));
    }

    [Fact]
    public void An_environment_is_named_after_its_member_and_takes_values()
    {
        var set = Topology.Build<Stage>(static (topology, stage) => topology.Namespace($"app-{topology.Parameter("suffix")}"), Stage.EuProd, new Dictionary<string, string> { ["suffix"] = "x" });

        Assert.Equal(("eu-prod", "app-x"), (set.Environment, Assert.Single(set.Resources).Name));
    }

    private static ManifestSet Build(Dictionary<string, string> values) => Topology.Build(
        static topology => topology.Namespace("app").ConfigMap("c").Data(
            ("text", topology.Parameter("text", "default")), ("number", $"{topology.Parameter("number", 3)}"), ("flag", $"{topology.Parameter("flag", false)}")),
        values);

    private static (string?, string?, string?) Data(ManifestSet set)
    {
        var data = (ManifestMapping)set.Resources.Single(static resource => resource.Kind == "ConfigMap").Root["data"]!;
        return (Text("text"), Text("number"), Text("flag"));

        string? Text(string key) => (data[key] as ManifestScalar)?.Text;
    }
}
