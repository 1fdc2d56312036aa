using ManifestSdk.MutationTests.Mutations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.MutationTests.Compilation;

/// <summary>ManifestSdk with all mutants of some of its files in one assembly.</summary>
internal sealed class MutatedLibrary
{
    private readonly CSharpCompilation _compilation;
    private readonly Dictionary<SyntaxTree, MutableFile> _files = [];

    /// <param name="compilation">ManifestSdk.</param>
    /// <param name="root">What the paths of files begin with.</param>
    /// <param name="isMutated">Which files, by what follows the root.</param>
    public MutatedLibrary(CSharpCompilation compilation, string root, Predicate<string> isMutated)
    {
        _compilation = compilation;
        var numbers = new Numbers();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var path = Path.GetRelativePath(root, tree.FilePath).Replace('\\', '/');
            if (isMutated(path))
                _files.Add(tree, new(tree, path, compilation.GetSemanticModel(tree), numbers));
        }
    }

    public IReadOnlyList<Mutant> Mutants => [.. _files.Values.SelectMany(static file => file.Mutants)];

    public void Remove(Predicate<Mutant> isUnwanted)
    {
        foreach (var file in _files.Values)
            file.Remove(file.Mutants.Where(mutant => isUnwanted(mutant)).Select(static mutant => mutant.Id).ToHashSet());
    }

    /// <summary>Writes the assembly, without the mutants that do not compile.</summary>
    public void Write(string path)
    {
        while (true)
        {
            var compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(MutantSwitch.Source, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options));
            var copies = new Dictionary<SyntaxTree, (MutableFile File, List<(TextSpan Span, int Mutant)> Copies)>();
            foreach (var (tree, file) in _files)
            {
                var (mutated, list) = file.WithMutants();
                compilation = compilation.ReplaceSyntaxTree(tree, mutated);
                copies.Add(mutated, (file, list));
            }

            using var output = File.Create(path);
            var errors = compilation.Emit(output).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count == 0)
                return;

            Remove(errors, copies);
        }
    }

    private static void Remove(List<Diagnostic> errors, Dictionary<SyntaxTree, (MutableFile File, List<(TextSpan Span, int Mutant)> Copies)> copies)
    {
        foreach (var group in errors.GroupBy(static error => error.Location.SourceTree))
        {
            var (file, list) = group.Key is { } tree && copies.TryGetValue(tree, out var known) ? known : throw new InvalidOperationException($"Does not compile: {group.First()}");
            var broken = list.Where(copy => group.Any(error => copy.Span.Contains(error.Location.SourceSpan.Start))).Select(static copy => copy.Mutant).ToHashSet();
            if (broken.Count == 0)
                throw new InvalidOperationException($"Does not compile: {group.First()}");

            file.Remove(broken);
        }
    }
}
