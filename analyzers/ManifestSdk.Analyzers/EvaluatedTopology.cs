using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ManifestSdk.Evaluation;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers;

/// <summary>A topology method, what became of it in each environment, and what is wrong with it.</summary>
internal sealed class EvaluatedTopology(IMethodSymbol method, ImmutableArray<TopologyEvaluation> evaluations, ClusterProfile cluster)
{
    // The evaluator returns the same set as long as nobody edits what it read; its findings stay the same too.
    private static readonly ConditionalWeakTable<ManifestSet, Judgement> Judgements = new();

    public string Name => evaluations[0].Name;

    /// <summary>The environments that the topology was evaluated for.</summary>
    public IEnumerable<string> Environments => evaluations.Select(static evaluation => evaluation.Environment).OfType<string>();

    /// <summary>The method as messages name it: <c>Shop.Define</c>.</summary>
    public string DisplayName { get; } = $"{method.ContainingType?.Name}.{method.Name}".TrimStart('.');

    /// <summary>The method's identifier.</summary>
    public Location Location => method.Locations[0];

    /// <summary>The environments in which the topology ran to its end, or waits for a run; a topology without environments did so in <see langword="null"/>.</summary>
    public IEnumerable<string?> Evaluated => evaluations
        .Where(static evaluation => evaluation is { Set: not null, Problems.IsEmpty: true } or { Waits: true })
        .Select(static evaluation => evaluation.Environment);

    /// <summary>Where the topology's name comes from: the attribute's argument, or else the method's name.</summary>
    public Location NameLocation
    {
        get
        {
            var attribute = method.GetAttributes().First(TopologyMethods.IsTopology);
            return TopologyMethods.NameArgument(attribute)?.GetLocation() ?? Location;
        }
    }

    /// <summary>What is wrong, once for all environments; what is wrong in some of them only says in which.</summary>
    public IEnumerable<Diagnostic> Diagnostics(SourceFiles sources) => evaluations
        .SelectMany(evaluation => ReportsOf(evaluation).Distinct(), static (evaluation, report) => (report, evaluation.Environment))
        .GroupBy(static found => found.report, static found => found.Environment)
        .Select(found => DiagnosticOf(found.Key, Wording.InEnvironments(found.OfType<string>().ToArray(), evaluations.Length), sources));

    private IEnumerable<Report> ReportsOf(TopologyEvaluation evaluation)
    {
        var problems = evaluation.Problems.Select(static problem => new Report(problem.Rule, problem.Message, problem.Origin, null) { Related = problem.Related });

        return evaluation.Set is { } set
            ? problems.Concat(Judgements.GetOrCreateValue(set).FindingsFor(set, cluster).Select(static finding =>
                new Report(finding.Rule, finding.Message, finding.Origin, LiteralEdit.Of(finding)) { Related = finding.Related }))
            : problems;
    }

    private Diagnostic DiagnosticOf(Report report, string where, SourceFiles sources) => Diagnostic.Create(
        Descriptors.Of(report.Rule),
        sources.Find(report.Origin) ?? Location,
        report.Related.Select(sources.Find).OfType<Location>(),
        report.Fix?.ToProperties(),
        where + report.Message);

    /// <summary>Something wrong at a place. Environments share it whatever other places explain it in each.</summary>
    private sealed record Report(RuleDescriptor Rule, string Message, Origin Origin, LiteralEdit? Fix)
    {
        public IReadOnlyList<Origin> Related { get; init; } = [];

        public bool Equals(Report? other) =>
            other is not null && Rule.Id == other.Rule.Id && Message == other.Message && Origin == other.Origin && Fix == other.Fix;

        public override int GetHashCode() => Message.GetHashCode();
    }

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
