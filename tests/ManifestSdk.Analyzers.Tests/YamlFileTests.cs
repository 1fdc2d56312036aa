using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>YAML files that a project brings in beside its topologies.</summary>
public class YamlFileTests
{
    private const string Service = """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: app }
        spec: { type: ClusterIP, ports: [{ port: 80 }] }
        """;

    private const string Ingress = """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: edge, namespace: app }
        spec:
          ingressClassName: nginx
          defaultBackend:
            service: { name: web, port: { number: 9376 } }
        """;

    private static readonly CSharpCompilation Empty = AnalyzerRun.Compile("class Program { }");

    [Fact]
    public void A_finding_underlines_the_value_in_its_file()
    {
        var diagnostic = Assert.Single(AnalyzerRun.DiagnoseYaml(Empty, new YamlText("/k8s/web.yaml", Service), new YamlText("/k8s/edge.yaml", Ingress)));

        Assert.Equal("MSDK3001", diagnostic.Id);
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        Assert.Equal("/k8s/edge.yaml: (6,42)-(6,46)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal("9376", Ingress.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.StartsWith("Service 'web' exposes no port 9376.", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(["/k8s/web.yaml"], diagnostic.AdditionalLocations.Select(location => location.GetLineSpan().Path).Distinct());
        Assert.Empty(diagnostic.Properties);
    }

    [Fact]
    public void A_file_that_is_too_long_is_refused_at_its_beginning_and_the_one_beside_it_is_checked()
    {
        var diagnostics = AnalyzerRun.DiagnoseYaml(
            Empty, new YamlText("/k8s/huge.yaml", new string('#', (64 * 1024 * 1024) + 1)), new YamlText("/k8s/web.yaml", Service), new YamlText("/k8s/edge.yaml", Ingress));

        Assert.Equal(["MSDK0030", "MSDK3001"], Ids(diagnostics).Order(StringComparer.Ordinal));
        var refused = diagnostics.Single(static diagnostic => diagnostic.Id == "MSDK0030");
        Assert.Equal("/k8s/huge.yaml: (0,0)-(0,0)", refused.Location.GetLineSpan().ToString());
        Assert.Equal("The file has more than 64 MiB; no manifest is that large. It is not read.", refused.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_topology_may_route_to_a_Service_in_YAML()
    {
        var edge = Topology("""topology.Namespace("app").Ingress("edge").ClassName("nginx").DefaultBackend(IngressBackend.Service("web", 80));""");

        Assert.Empty(AnalyzerRun.DiagnoseYaml(edge, new YamlText("/web.yaml", Service)));
        Assert.Equal(["MSDK4001"], Ids(AnalyzerRun.DiagnoseYaml(edge, new YamlText("/web.yaml", Service.Replace("name: web", "name: api")))));
    }

    [Fact]
    public void A_topology_that_routes_wrongly_to_YAML_is_underlined_in_CSharp_and_the_Service_shown()
    {
        var edge = Topology("""topology.Namespace("app").Ingress("edge").ClassName("nginx").DefaultBackend(IngressBackend.Service("web", 9376));""");
        var diagnostic = Assert.Single(AnalyzerRun.DiagnoseYaml(edge, new YamlText("/web.yaml", Service)));

        Assert.Equal(("MSDK3001", LocationKind.SourceFile), (diagnostic.Id, diagnostic.Location.Kind));
        Assert.Equal("9376", diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(["/web.yaml"], diagnostic.AdditionalLocations.Select(location => location.GetLineSpan().Path).Distinct());
    }

    [Fact]
    public void YAML_may_route_to_a_Service_in_a_topology()
    {
        var shop = Topology("""topology.Namespace("app").Service("web").Headless().Port(80);""");

        Assert.Equal(["/edge.yaml"], AnalyzerRun.DiagnoseYaml(shop, new YamlText("/edge.yaml", Ingress)).Select(diagnostic => diagnostic.Location.GetLineSpan().Path));
        Assert.Empty(AnalyzerRun.DiagnoseYaml(shop, new YamlText("/edge.yaml", Ingress.Replace("9376", "80"))));
    }

    [Fact]
    public void Topologies_may_refer_to_each_other()
    {
        const string Edge = """
            public static class Edge
            {
                [Topology]
                public static void Define(Topology topology) =>
                    topology.Namespace("app").Ingress("edge").ClassName("nginx").DefaultBackend(IngressBackend.Service("web", 80));
            }
            """;

        Assert.Empty(AnalyzerRun.Diagnose(Topology("""topology.Namespace("app").Service("web").Headless().Port(80);""", Edge)));
        Assert.Equal(["MSDK4001"], Ids(AnalyzerRun.Diagnose(Topology("""topology.Namespace("app").Service("api").Headless().Port(80);""", Edge))));
    }

    [Fact]
    public void While_a_topology_is_half_written_nothing_is_called_missing()
    {
        var halfWritten = Topology("""topology.Namespace("app").Service("web").Headless().""");

        Assert.Empty(AnalyzerRun.DiagnoseYaml(halfWritten, new YamlText("/api.yaml", Service.Replace("name: web", "name: api")), new YamlText("/edge.yaml", Ingress)));
    }

    [Fact]
    public void Other_additional_files_are_left_alone() =>
        Assert.Empty(AnalyzerRun.DiagnoseYaml(Empty, new YamlText("/notes.yaml", "kind: [", isManifest: false)));

    [Fact]
    public void What_the_SDK_wrote_is_left_alone() =>
        Assert.Empty(AnalyzerRun.DiagnoseYaml(Empty, new YamlText("/k8s/edge.yaml", "# Generated by ManifestSdk. Change the C# topology instead of this file.\n" + Ingress.Replace("edge", "EDGE"))));

    [Fact]
    public void Environments_are_checked_apart()
    {
        var diagnostics = AnalyzerRun.DiagnoseYaml(
            Empty,
            new YamlText("/dev.yaml", Service, "dev"),
            new YamlText("/prod.yaml", Service.Replace("80", "9376"), "prod"),
            new YamlText("/edge.yaml", Ingress));

        Assert.StartsWith("In environment 'dev': Service 'web' exposes no port 9376.", Assert.Single(diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_suppresses_a_finding() => Assert.Empty(AnalyzerRun.DiagnoseYaml(
        Empty,
        new YamlText("/web.yaml", Service),
        new YamlText("/edge.yaml", Ingress + " # manifest-sdk: disable MSDK3001 -- known")));

    [Fact]
    public void Templates_are_noted_and_syntax_errors_reported()
    {
        var diagnostics = AnalyzerRun.DiagnoseYaml(Empty, new YamlText("/a.yaml", "name: {{ .Values.name }}"), new YamlText("/b.yaml", "kind: ["));

        Assert.Equal(
            [("MSDK0030", "/b.yaml: (0,7)-(0,7)"), ("MSDK0033", "/a.yaml: (0,0)-(0,0)")],
            diagnostics.OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal).Select(diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().ToString())));
    }

    [Fact]
    public async Task An_open_file_shows_its_own_mistakes_only()
    {
        YamlText[] files = [new("/web.yaml", Service), new("/edge.yaml", Ingress)];
        var run = AnalyzerRun.StartYaml(Empty, files);

        Assert.Empty((await run.GetAnalysisResultAsync(files[0], default)).GetAllDiagnostics());
        Assert.Single((await run.GetAnalysisResultAsync(files[1], default)).GetAllDiagnostics());
    }

    [Fact]
    public void Only_one_look_is_taken_while_somebody_types_elsewhere()
    {
        var (service, ingress) = (new YamlText("/web.yaml", Service), new YamlText("/edge.yaml", Ingress));
        var first = Review([service, ingress]);

        Assert.Same(first, Review([service, ingress]));
        Assert.NotSame(first, Review([service, new YamlText("/edge.yaml", Ingress)]));

        static ManifestSdk.Yaml.ManifestReview Review(YamlText[] files) => ReviewMemo.GetOrMake(
            files.Select(static file => (new ManifestText(file, "").Read(default)!.Value.File, "")).ToArray(), [], ManifestSdk.Model.ClusterProfile.Unknown, [], default);
    }

    [Fact]
    public void Any_line_may_be_the_last()
    {
        for (var end = 0; end < Ingress.Length; end++)
            Assert.DoesNotContain(AnalyzerRun.DiagnoseYaml(Empty, new YamlText("/edge.yaml", Ingress[..end])), static diagnostic => diagnostic.Id == "AD0001");
    }

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(static diagnostic => diagnostic.Id);

    private static CSharpCompilation Topology(string body, string more = "") => AnalyzerRun.Compile($$"""
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology)
            {
                {{body}}
            }
        }

        {{more}}
        """);
}
