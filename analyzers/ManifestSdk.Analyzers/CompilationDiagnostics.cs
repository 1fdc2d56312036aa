using System.Globalization;
using System.Runtime.CompilerServices;
using ManifestSdk.Evaluation;
using ManifestSdk.Model;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers;

/// <summary>What is wrong with the topologies of one compilation, by file: found once, whichever file is asked for first.</summary>
internal sealed class CompilationDiagnostics
{
    private static readonly ConditionalWeakTable<Compilation, CompilationDiagnostics> ByCompilation = new();

    private readonly object _gate = new();
    private readonly Compilation _compilation;
    private readonly ClusterProfile _cluster;
    private ILookup<SyntaxTree?, Diagnostic>? _byFile;

    private CompilationDiagnostics(Compilation compilation, ClusterProfile cluster)
    {
        _compilation = compilation;
        _cluster = cluster;
    }

    public static CompilationDiagnostics Of(Compilation compilation, ClusterProfile cluster)
    {
        var known = ByCompilation.GetValue(compilation, key => new CompilationDiagnostics(key, cluster));

        // An IDE may change a property without making a new compilation.
        return known._cluster == cluster ? known : new CompilationDiagnostics(compilation, cluster);
    }

    public IEnumerable<Diagnostic> In(SyntaxTree file, CancellationToken cancellationToken)
    {
        // Not a Lazy, which would remember the cancellation of whoever asked first.
        lock (_gate)
            _byFile ??= Find(cancellationToken).ToLookup(static diagnostic => diagnostic.Location.SourceTree);

        return _byFile[file];
    }

    private IEnumerable<Diagnostic> Find(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var topologies = TopologyMethods.In(_compilation, cancellationToken)
            .Select(method => new EvaluatedTopology(method, TopologyEvaluator.Evaluate(method, _compilation, cancellationToken), _cluster))
            .ToArray();
        var sources = new SourceFiles(_compilation);

        // A helper that is called twice makes the same mistake twice at one place; the user has to mend it once.
        return topologies.SelectMany(topology => topology.Diagnostics(sources))
            .Concat(DuplicateNames.Among(topologies))
            .Concat(ForeignGenerators.Needed(topologies, _compilation))
            .GroupBy(static diagnostic => (diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture)))
            .Select(static same => same.First());
    }
}
