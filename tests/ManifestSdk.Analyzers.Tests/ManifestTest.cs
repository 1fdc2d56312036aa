using Basic.Reference.Assemblies;
using ManifestSdk.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>Marked sources in, diagnostics and fixes out.</summary>
internal static class ManifestTest
{
    /// <summary>Expects the marked places and a fix for none of them.</summary>
    public static Task Reports(params string[] sources) => Fixes(sources, sources);

    public static Task Fixes(string source, string @fixed) => Fixes([source], [@fixed]);

    /// <summary>Fixes one by one, and all at once in a document, a project and the solution.</summary>
    public static Task Fixes(string[] sources, string[] @fixed)
    {
        var test = new CSharpCodeFixTest<TopologyAnalyzer, ManifestCodeFixProvider, DefaultVerifier>();
        Configure(test, sources);
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        foreach (var source in @fixed)
            test.FixedState.Sources.Add(source);

        return test.RunAsync();
    }

    /// <summary>Expects exactly these diagnostics, whose places are marked <c>{|#n:…|}</c>.</summary>
    public static Task Says(string source, params DiagnosticResult[] expected) => SaysUnder("", source, expected);

    public static Task SaysUnder(string editorConfig, string source, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<TopologyAnalyzer, DefaultVerifier>();
        Configure(test, source);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig));
        test.ExpectedDiagnostics.AddRange(
            expected.Select(static diagnostic => diagnostic.WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)));
        return test.RunAsync();
    }

    private static void Configure(AnalyzerTest<DefaultVerifier> test, params string[] sources)
    {
        // Basic.Reference.Assemblies carries what the framework would fetch.
        test.ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        test.TestState.AdditionalReferences.AddRange(Net80.References.All);
        test.TestState.AdditionalReferences.Add(typeof(Topology).Assembly);
        test.SolutionTransforms.Add(static (solution, id) =>
            solution.WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.CSharp13)));
        // The framework turns every rule on; a project has to ask for advice.
        test.DisabledDiagnostics.AddRange(Descriptors.All.Where(static rule => !rule.IsEnabledByDefault).Select(static rule => rule.Id));
        foreach (var source in sources)
            test.TestState.Sources.Add(source);
    }
}
