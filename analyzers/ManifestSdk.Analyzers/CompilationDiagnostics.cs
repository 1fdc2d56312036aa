using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using ManifestSdk.Analyzers.Severities;
using ManifestSdk.Evaluation;
using ManifestSdk.Model;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers;

/// <summary>What is wrong with the topologies and YAML files of one compilation, by file: found once, whichever file is asked for first.</summary>
internal sealed class CompilationDiagnostics
{
    private static readonly ConditionalWeakTable<Compilation, CompilationDiagnostics> ByCompilation = new();

    private readonly object _gate = new();
    private readonly Compilation _compilation;
    private readonly ClusterProfile _cluster;
    private readonly ProjectParameters _parameters;
    private readonly ImmutableArray<ManifestText> _texts;
    private readonly ImmutableArray<AdditionalText> _editorConfigs;
    private ILookup<object, Diagnostic>? _byFile;

    private CompilationDiagnostics(Compilation compilation, ClusterProfile cluster, ProjectParameters parameters, ImmutableArray<ManifestText> texts, ImmutableArray<AdditionalText> editorConfigs)
    {
        _compilation = compilation;
        _cluster = cluster;
        _parameters = parameters;
        _texts = texts;
        _editorConfigs = editorConfigs;
    }

    public static CompilationDiagnostics Of(
        Compilation compilation, ClusterProfile cluster, ProjectParameters parameters, ImmutableArray<ManifestText> texts, ImmutableArray<AdditionalText> editorConfigs)
    {
        var known = ByCompilation.GetValue(compilation, key => new CompilationDiagnostics(key, cluster, parameters, texts, editorConfigs));

        // An IDE may change a property or a file without making a new compilation.
        return known._cluster == cluster && known._parameters.Equals(parameters) && known._texts.SequenceEqual(texts) && known._editorConfigs.SequenceEqual(editorConfigs)
            ? known
            : new CompilationDiagnostics(compilation, cluster, parameters, texts, editorConfigs);
    }

    public IEnumerable<Diagnostic> In(SyntaxTree file, CancellationToken cancellationToken) => ByFile(cancellationToken)[file];

    public IEnumerable<Diagnostic> In(AdditionalText file, CancellationToken cancellationToken) => ByFile(cancellationToken)[file.Path];

    /// <summary>What is wrong with something that MSBuild says, in no file that is known.</summary>
    public IEnumerable<Diagnostic> InProject(CancellationToken cancellationToken) => ByFile(cancellationToken)[Location.None.GetLineSpan().Path];

    private ILookup<object, Diagnostic> ByFile(CancellationToken cancellationToken)
    {
        // Not a Lazy, which would remember the cancellation of whoever asked first.
        lock (_gate)
            return _byFile ??= Find(cancellationToken).ToLookup(static diagnostic => diagnostic.Location.SourceTree ?? (object)diagnostic.Location.GetLineSpan().Path);
    }

    private IEnumerable<Diagnostic> Find(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var topologies = TopologyMethods.In(_compilation, cancellationToken)
            .Select(method => new EvaluatedTopology(method, TopologyEvaluator.Evaluate(method, _compilation, _parameters, cancellationToken)))
            .ToArray();
        var severities = YamlSeverities.Read(_editorConfigs, cancellationToken);
        var project = new ReviewedProject(topologies, _texts, _cluster, severities, _compilation, cancellationToken);

        // A helper that is called twice makes the same mistake twice at one place; the user has to mend it once.
        return topologies.SelectMany(topology => topology.Diagnostics(project.Sources))
            .Concat(project.Diagnostics)
            .Concat(DuplicateNames.Among(topologies))
            .Concat(ForeignGenerators.Needed(topologies, _compilation))
            .Concat(ParameterDiagnostics.Of(_parameters, topologies))
            .GroupBy(static diagnostic => (diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture)))
            .Select(same => severities.Apply(same.First()))
            .OfType<Diagnostic>();
    }
}
