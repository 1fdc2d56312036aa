using System.Runtime.CompilerServices;
using ManifestSdk.Evaluation;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers;

/// <summary>A topology method, what became of it, and what is wrong with it.</summary>
internal sealed class EvaluatedTopology(IMethodSymbol method, TopologyEvaluation evaluation, ClusterProfile cluster)
{
    // The evaluator returns the same set as long as nobody edits what it read; its findings stay the same too.
    private static readonly ConditionalWeakTable<ManifestSet, Judgement> Judgements = new();

    public string Name => evaluation.Name;

    /// <summary>The method as messages name it: <c>Shop.Define</c>.</summary>
    public string DisplayName { get; } = $"{method.ContainingType?.Name}.{method.Name}".TrimStart('.');

    /// <summary>The method's identifier.</summary>
    public Location Location => method.Locations[0];

    /// <summary>Whether the topology ran to its end.</summary>
    public bool IsEvaluated => evaluation is { Set: not null, Problems.IsEmpty: true };

    /// <summary>Where the topology's name comes from: the attribute's argument, or else the method's name.</summary>
    public Location NameLocation
    {
        get
        {
            var attribute = method.GetAttributes().First(TopologyMethods.IsTopology);
            return TopologyMethods.NameArgument(attribute)?.GetLocation() ?? Location;
        }
    }

    public IEnumerable<Diagnostic> Diagnostics(SourceFiles sources)
    {
        var problems = evaluation.Problems.Select(problem =>
            DiagnosticOf(problem.Rule, problem.Message, problem.Origin, problem.Related, fix: null, sources));

        return evaluation.Set is { } set
            ? problems.Concat(Judgements.GetOrCreateValue(set).FindingsFor(set, cluster).Select(finding =>
                DiagnosticOf(finding.Rule, finding.Message, finding.Origin, finding.Related, LiteralEdit.Of(finding), sources)))
            : problems;
    }

    private Diagnostic DiagnosticOf(
        RuleDescriptor rule, string message, Origin origin, IEnumerable<Origin> related, LiteralEdit? fix, SourceFiles sources) =>
        Diagnostic.Create(
            Descriptors.Of(rule),
            sources.Find(origin) ?? Location,
            related.Select(sources.Find).OfType<Location>(),
            fix?.ToProperties(),
            message);

    /// <summary>The findings in a set, kept until the project chooses another cluster for it.</summary>
    private sealed class Judgement
    {
        private Tuple<ClusterProfile, IReadOnlyList<Finding>>? _last;

        public IReadOnlyList<Finding> FindingsFor(ManifestSet set, ClusterProfile cluster)
        {
            var last = _last;
            if (last?.Item1 != cluster)
                _last = last = Tuple.Create(cluster, RuleRegistry.Check(set.For(cluster)));

            return last.Item2;
        }
    }
}
