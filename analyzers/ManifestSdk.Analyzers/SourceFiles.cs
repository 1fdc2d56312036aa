using ManifestSdk.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Analyzers;

/// <summary>Finds places of the graph in the files of a compilation.</summary>
internal sealed class SourceFiles(Compilation compilation)
{
    private readonly ILookup<string, SyntaxTree> _byPath = compilation.SyntaxTrees.ToLookup(static tree => tree.FilePath, StringComparer.Ordinal);

    /// <summary>The place in the source, or <see langword="null"/> for a place that is not known or not in the compilation.</summary>
    public Location? Find(Origin origin) =>
        origin.Path is { } path && _byPath[path].FirstOrDefault(tree => origin.Start + origin.Length <= tree.Length) is { } file
            ? Location.Create(file, new TextSpan(origin.Start, origin.Length))
            : null;
}
