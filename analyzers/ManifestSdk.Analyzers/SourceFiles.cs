using ManifestSdk.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Analyzers;

/// <summary>Finds places of the graph in the files of a compilation, C# and YAML.</summary>
internal sealed class SourceFiles(Compilation compilation, IReadOnlyDictionary<string, SourceText> texts)
{
    private readonly ILookup<string, SyntaxTree> _byPath = compilation.SyntaxTrees.ToLookup(static tree => tree.FilePath, StringComparer.Ordinal);

    /// <summary>The place in its file, or <see langword="null"/> for a place that is not known or not in the compilation.</summary>
    public Location? Find(Origin origin)
    {
        if (origin.Path is not { } path)
            return null;

        var span = new TextSpan(origin.Start, origin.Length);
        if (texts.TryGetValue(path, out var text) && span.End <= text.Length)
            return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));

        return _byPath[path].FirstOrDefault(tree => span.End <= tree.Length) is { } file ? Location.Create(file, span) : null;
    }
}
