using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>What .editorconfig says of YAML, which the compiler reads for C# alone.</summary>
public class YamlSeverityTests
{
    private const string Wrong = """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: app }
        spec: { ports: [{ name: http, port: 80 }, { name: http, port: 81 }] }
        """;

    private const string Pod = """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: app }
        spec: { containers: [{ name: web, image: web }] }
        """;

    private static readonly CSharpCompilation Empty = AnalyzerRun.Compile("class Program { }");

    [Theory]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("default", DiagnosticSeverity.Error)]
    public void A_severity_follows_the_editorconfig(string setting, DiagnosticSeverity expected)
    {
        var diagnostic = Assert.Single(Diagnose(new YamlText("/.editorconfig", $"[*.yaml]\ndotnet_diagnostic.MSDK3007.severity = {setting}\n")));

        Assert.Equal(("MSDK3007", expected), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("/k8s/web.yaml", diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [InlineData("/.editorconfig", "[*.yaml]", 0)]
    [InlineData("/k8s/.editorconfig", "[*]", 0)]
    [InlineData("/.editorconfig", "[k8s/*.{yml,yaml}]", 0)]
    [InlineData("/.editorconfig", "[*.cs]", 1)]
    [InlineData("/.editorconfig", "[other/**]", 1)]
    [InlineData("/other/.editorconfig", "[*]", 1)]
    public void A_rule_is_off_where_a_section_of_a_file_above_says_so(string path, string section, int findings) =>
        Assert.Equal(findings, Diagnose(new YamlText(path, section + "\ndotnet_diagnostic.MSDK3007.severity = none\n")).Length);

    [Fact]
    public void A_root_ends_the_search() => Assert.Single(Diagnose(
        new YamlText("/.editorconfig", "[*]\ndotnet_diagnostic.MSDK3007.severity = none\n"),
        new YamlText("/k8s/.editorconfig", "root = true\n")));

    [Fact]
    public void The_nearest_file_wins() => Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(Diagnose(
        new YamlText("/k8s/.editorconfig", "[*]\ndotnet_diagnostic.MSDK3007.severity = warning\n"),
        new YamlText("/.editorconfig", "[*]\ndotnet_diagnostic.MSDK3007.severity = none\n"))).Severity);

    [Fact]
    public void Advice_wakes_for_YAML_alone()
    {
        var advice = new YamlText("/.editorconfig", "[*.yaml]\ndotnet_diagnostic.MSDK9001.severity = warning\n");
        var topology = AnalyzerRun.Compile("""
            using ManifestSdk;

            public static class Api
            {
                [Topology]
                public static void Define(Topology topology) => topology.Namespace("app").Deployment("api").Labels(("app", "api")).Container("api", "api");
            }
            """);

        var diagnostic = Assert.Single(AnalyzerRun.DiagnoseYaml(topology, new YamlText("/k8s/web.yaml", Pod), advice));

        Assert.Equal(("MSDK9001", DiagnosticSeverity.Warning, LocationKind.ExternalFile), (diagnostic.Id, diagnostic.Severity, diagnostic.Location.Kind));
    }

    [Fact]
    public void A_setting_for_a_category_holds() => Assert.Empty(Diagnose(
        new YamlText("/.editorconfig", "[*.yaml]\ndotnet_analyzer_diagnostic.category-Ports.severity = none\n")));

    [Fact]
    public void A_setting_for_all_rules_wakes_no_advice() => Assert.DoesNotContain(
        AnalyzerRun.DiagnoseYaml(Empty, new YamlText("/k8s/web.yaml", Pod), new YamlText("/.editorconfig", "[*]\ndotnet_analyzer_diagnostic.severity = warning\n")),
        static diagnostic => diagnostic.Id.StartsWith("MSDK9", StringComparison.Ordinal));

    [Theory]
    [InlineData("[*.yaml\nno setting = = =")]
    [InlineData("\u0000")]
    [InlineData("")]
    public void What_is_no_setting_changes_nothing(string text) => Assert.Single(Diagnose(new YamlText("/.editorconfig", text)));

    private static Diagnostic[] Diagnose(params YamlText[] editorConfigs) =>
        [.. AnalyzerRun.DiagnoseYaml(Empty, [new YamlText("/k8s/web.yaml", Wrong), .. editorConfigs])];
}
