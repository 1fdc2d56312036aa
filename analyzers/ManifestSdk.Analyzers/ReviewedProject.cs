using System.Collections.Immutable;
using ManifestSdk.Analyzers.Severities;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Analyzers;

/// <summary>What the rules find in the topologies and YAML files of a project, taken together.</summary>
internal sealed class ReviewedProject
{
    private static readonly HashSet<string> AboutMissing = new(StringComparer.Ordinal)
    {
        "selector-matches-nothing", "backend-service-not-declared", "ingress-class-not-declared", "autoscaler-target-not-declared",
    };

    private readonly IReadOnlyList<EvaluatedTopology> _topologies;
    private readonly ManifestReview _review;
    private readonly bool _isIncomplete;

    public ReviewedProject(
        IReadOnlyList<EvaluatedTopology> topologies,
        ImmutableArray<ManifestText> manifests,
        ClusterProfile cluster,
        YamlSeverities severities,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        var files = new List<(YamlFile File, string Environment)>();
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var manifest in manifests)
        {
            if (manifest.Read(cancellationToken) is not var (file, text))
                continue;

            files.Add((file, manifest.Environment));
            texts[file.Path] = text;
        }

        _topologies = topologies;
        _isIncomplete = topologies.Any(static topology => topology.IsIncomplete);
        var advice = RequestedAdvice.In(compilation, texts.Keys, severities, cancellationToken);
        _review = ReviewMemo.GetOrMake(files, topologies.SelectMany(static topology => topology.Sets).ToArray(), cluster, advice, cancellationToken);
        Sources = new SourceFiles(compilation, texts);
    }

    public SourceFiles Sources { get; }

    public IEnumerable<Diagnostic> Diagnostics => _review.Problems.Select(DiagnosticOf).Concat(_review.Findings.Where(IsCertain).Select(DiagnosticOf));

    /// <summary>A topology that is being written, or that has to run, may declare what seems to be missing.</summary>
    private bool IsCertain(Finding finding) => !_isIncomplete || !AboutMissing.Contains(finding.Rule.Name);

    private Diagnostic DiagnosticOf(YamlProblem problem) =>
        Diagnostic.Create(Descriptors.Of(problem.Rule), Sources.Find(problem.Origin), problem.Message);

    private Diagnostic DiagnosticOf(Finding finding)
    {
        var place = Sources.Find(finding.Origin) ?? TopologyOf(finding.Resource)?.Location ?? Location.None;
        return Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            place,
            finding.Related.Select(Sources.Find).OfType<Location>(),
            place.IsInSource ? LiteralEdit.Of(finding)?.ToProperties() : null,
            finding.Message);
    }

    private EvaluatedTopology? TopologyOf(ManifestResource resource) =>
        _topologies.FirstOrDefault(topology => topology.Sets.Any(set => set.Resources.Any(own => ReferenceEquals(own, resource))));
}
