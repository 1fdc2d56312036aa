using System.Text.Json;
using ManifestSdk.Rules;

namespace ManifestSdk.Tool.Tests.Reporting;

public sealed class SarifReportTests
{
    private static JsonElement RunOf(Workspace workspace, params string[] arguments)
    {
        var log = JsonDocument.Parse(workspace.Run(["lint", "--format", "sarif", .. arguments])).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal("https://json.schemastore.org/sarif-2.1.0.json", log.GetProperty("$schema").GetString());
        return Assert.Single(log.GetProperty("runs").EnumerateArray());
    }

    [Fact]
    public void Every_rule_is_described_with_its_page()
    {
        using var workspace = Shop.GoodWorkspace();

        var rules = RunOf(workspace).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();

        Assert.Equal(RuleRegistry.Descriptors.Select(static rule => rule.Id), rules.Select(static rule => rule.GetProperty("id").GetString()));
        Assert.Equal(RuleRegistry.Descriptors.Select(static rule => rule.HelpLink), rules.Select(static rule => rule.GetProperty("helpUri").GetString()));
        Assert.All(rules, static rule => Assert.Contains(
            rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning", "note" }));
    }

    [Fact]
    public void Nothing_found_is_an_empty_list_of_results()
    {
        using var workspace = Shop.GoodWorkspace();

        Assert.Empty(RunOf(workspace).GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void A_result_has_its_place_in_the_file_and_in_the_resource()
    {
        using var workspace = Shop.Workspace();

        var result = Assert.Single(RunOf(workspace).GetProperty("results").EnumerateArray());
        var location = result.GetProperty("locations")[0];

        Assert.Equal("MSDK3001", result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(
            """{"artifactLocation":{"uri":"k8s/ingress.yaml","uriBaseId":"ROOT"},"region":{"startLine":14,"startColumn":65,"endLine":14,"endColumn":69}}""",
            JsonSerializer.Serialize(location.GetProperty("physicalLocation")));
        Assert.Equal(
            "app/Ingress/edge/spec.rules[0].http.paths[0].backend.service.port.number",
            location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.Equal("k8s/app.yaml", result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void A_result_has_its_edit()
    {
        using var workspace = Shop.Workspace();

        var fix = RunOf(workspace).GetProperty("results")[0].GetProperty("fixes")[0];

        Assert.Equal("Use 80", fix.GetProperty("description").GetProperty("text").GetString());
        Assert.Equal(
            """{"deletedRegion":{"startLine":14,"startColumn":65,"endLine":14,"endColumn":69},"insertedContent":{"text":"80"}}""",
            JsonSerializer.Serialize(fix.GetProperty("artifactChanges")[0].GetProperty("replacements")[0]));
    }

    [Fact]
    public void Paths_are_addresses()
    {
        using var workspace = new Workspace().With("a b/ü.yaml", "kind: [");

        var run = RunOf(workspace);
        var root = run.GetProperty("originalUriBaseIds").GetProperty("ROOT").GetProperty("uri").GetString()!;
        var uri = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

        Assert.Equal("a%20b/%C3%BC.yaml", uri);
        Assert.StartsWith("file:///", root, StringComparison.Ordinal);
        Assert.Equal(workspace.PathOf("a b/ü.yaml"), new Uri(new Uri(root), uri).LocalPath);
    }

    [Fact]
    public void An_absolute_path_needs_no_root()
    {
        using var workspace = new Workspace().With("a.yaml", "kind: [");

        var artifact = RunOf(workspace, workspace.PathOf("a.yaml"))
            .GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal(new Uri(workspace.PathOf("a.yaml")).AbsoluteUri, artifact.GetProperty("uri").GetString());
        Assert.False(artifact.TryGetProperty("uriBaseId", out _));
    }
}
