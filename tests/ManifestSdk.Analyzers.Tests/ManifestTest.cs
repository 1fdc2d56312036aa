using Basic.Reference.Assemblies;
using ManifestSdk.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>Marked sources in, diagnostics and fixes out; proves fix-all over document, project and solution on the way.</summary>
internal sealed class ManifestTest : CSharpCodeFixTest<TopologyAnalyzer, ManifestCodeFixProvider, DefaultVerifier>
{
    private ManifestTest(params string[] sources)
    {
        // The packages that the framework would fetch are not needed: Basic.Reference.Assemblies carries them.
        ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        TestState.AdditionalReferences.AddRange(Net80.References.All);
        TestState.AdditionalReferences.Add(typeof(Topology).Assembly);
        FixedState.MarkupHandling = MarkupMode.Allow;
        foreach (var source in sources)
            TestState.Sources.Add(source);
    }

    /// <summary>Reports the marked places and offers a fix for none of them.</summary>
    public static Task Reports(params string[] sources) => Fixes(sources, sources);

    public static Task Fixes(string source, string @fixed) => Fixes([source], [@fixed]);

    public static Task Fixes(string[] sources, string[] @fixed)
    {
        var test = new ManifestTest(sources);
        foreach (var source in @fixed)
            test.FixedState.Sources.Add(source);

        return test.RunAsync();
    }

    /// <summary>Reports the marked places under the given <c>.editorconfig</c>.</summary>
    public static Task ReportsUnder(string editorConfig, string source, params DiagnosticResult[] expected)
    {
        var test = new ManifestTest(source);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Reports exactly these diagnostics, whose places are marked <c>{|#n:…|}</c>.</summary>
    public static Task Reports(string source, params DiagnosticResult[] expected) => ReportsUnder("", source, expected);

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp13);
}
