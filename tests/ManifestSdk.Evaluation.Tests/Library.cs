using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>A library of topology code: the project as an IDE has it, and the assembly that a build makes of it.</summary>
internal sealed class Library(string name, string source, params Library[] uses)
{
    private byte[]? _assembly;

    /// <summary>Whether the assembly carries its source, as the generator puts it there.</summary>
    public bool SharesSource { get; init; } = true;

    public CSharpCompilationOptions Options { get; init; } = new(OutputKind.DynamicallyLinkedLibrary);

    public CSharpParseOptions Parsing { get; init; } = Compiled.Options;

    public CSharpCompilation Project => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(source, Parsing, path: $"/src/{name}/Code.cs")],
        [.. Compiled.References, .. uses.Select(static library => library.Reference)],
        Options);

    public MetadataReference Reference => MetadataReference.CreateFromImage(Assembly);

    private byte[] Assembly => _assembly ??= Emit(SharesSource ? Project.AddSyntaxTrees(Attributes()) : Project);

    public void LoadInto(AssemblyLoadContext context)
    {
        foreach (var library in uses)
            library.LoadInto(context);

        using var image = new MemoryStream(Assembly);
        context.LoadFromStream(image);
    }

    private SyntaxTree Attributes() => CSharpSyntaxTree.ParseText(
        string.Concat(SharedSource.Of(Project, $"/src/{name}/", CancellationToken.None).Attributes.Select(static attribute =>
            $"[assembly: System.Reflection.AssemblyMetadata({SymbolDisplay.FormatLiteral(attribute.Key, true)}, {SymbolDisplay.FormatLiteral(attribute.Value, true)})]\n")),
        Parsing);

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return image.ToArray();
    }
}
