using ManifestSdk.Evaluation;
using ManifestSdk.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Benchmarks.Apps;

/// <summary>Programs as the compiler has them in memory.</summary>
internal static class AppCompilation
{
    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "ManifestSdk.dll"))
        .Select(static path => MetadataReference.CreateFromFile(path))
        .ToArray();

    public static CSharpCompilation Of(AppProgram program) => CSharpCompilation.Create(
        "Apps", program.Files.Select(static file => Parse(file.Text, file.FileName)), References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, CSharpParseOptions.Default, path);

    /// <summary>Executes every topology, as the generator does.</summary>
    public static ManifestSet[] Evaluate(CSharpCompilation compilation) =>
    [
        .. from type in compilation.GlobalNamespace.GetTypeMembers()
           from method in type.GetMembers("Define").OfType<IMethodSymbol>()
           from evaluation in TopologyEvaluator.Evaluate(method, compilation, ProjectParameters.None, CancellationToken.None)
           select evaluation.Set ?? throw new InvalidOperationException($"{type.Name}: {evaluation.Problems[0].Message}"),
    ];
}
