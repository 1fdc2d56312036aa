using ManifestSdk.Analyzers.Severities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>Advice is looked for only where somebody wants to hear it, in each of the ways in which the compiler can be told so.</summary>
public class RequestedAdviceTests
{
    private const string Id = "MSDK9001";

    private static readonly CSharpCompilation Shop = AnalyzerRun.Compile(ShopSource.WithBackend("web.Backend(80)"), "class Other { }");

    [Fact]
    public void Nobody_asks() => Assert.Empty(In(Shop));

    [Fact]
    public void The_project_asks() => Assert.Equal([Id], In(With(Shop.Options.WithSpecificDiagnosticOptions([new(Id, ReportDiagnostic.Warn)]))));

    [Fact]
    public void A_file_for_the_whole_project_asks() => Assert.Equal([Id], In(With(Shop.Options.WithSyntaxTreeOptionsProvider(new Severities(Global: ReportDiagnostic.Info)))));

    [Fact]
    public void One_file_asks() => Assert.Equal([Id], In(With(Shop.Options.WithSyntaxTreeOptionsProvider(new Severities(OfFile: ReportDiagnostic.Error)))));

    [Fact]
    public void What_is_turned_off_is_no_request() => Assert.Empty(In(With(Shop.Options
            .WithSpecificDiagnosticOptions([new(Id, ReportDiagnostic.Suppress)])
            .WithSyntaxTreeOptionsProvider(new Severities(ReportDiagnostic.Suppress, ReportDiagnostic.Default)))));

    [Fact]
    public void Rules_that_are_on_need_no_request() => Assert.Empty(In(With(Shop.Options.WithSpecificDiagnosticOptions([new("MSDK3001", ReportDiagnostic.Warn)]))));

    private static string[] In(CSharpCompilation compilation) => RequestedAdvice.In(compilation, [], YamlSeverities.Read([], default), default);

    private static CSharpCompilation With(CSharpCompilationOptions options) => Shop.WithOptions(options);

    private sealed class Severities(ReportDiagnostic? Global = null, ReportDiagnostic? OfFile = null) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            IsSaid(diagnosticId, tree == Shop.SyntaxTrees[1] ? OfFile : null, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            IsSaid(diagnosticId, Global, out severity);

        private static bool IsSaid(string id, ReportDiagnostic? said, out ReportDiagnostic severity)
        {
            severity = said ?? ReportDiagnostic.Default;
            return id == Id && said is not null;
        }
    }
}
