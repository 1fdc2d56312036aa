using System.Collections.Immutable;
using ManifestSdk.Evaluation;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers;

/// <summary>A topology method, what became of it in each environment, and what stood in its way.</summary>
internal sealed class EvaluatedTopology(IMethodSymbol method, ImmutableArray<TopologyEvaluation> evaluations)
{
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

    /// <summary>The parameters that the topology asks for; <see langword="null"/> while it is not known, because an evaluation came to no end.</summary>
    public IEnumerable<ManifestParameter>? Parameters => evaluations.All(static evaluation => evaluation.Set is not null)
        ? evaluations.SelectMany(static evaluation => evaluation.Set!.Parameters)
        : null;

    /// <summary>Where the topology's name comes from: the attribute's argument, or else the method's name.</summary>
    public Location NameLocation
    {
        get
        {
            var attribute = method.GetAttributes().First(TopologyMethods.IsTopology);
            return TopologyMethods.NameArgument(attribute)?.GetLocation() ?? Location;
        }
    }

    /// <summary>What it declares, for each environment in which it could be evaluated.</summary>
    public IEnumerable<ManifestSet> Sets => evaluations.Select(static evaluation => evaluation.Set).OfType<ManifestSet>();

    /// <summary>Whether nothing is known of what it declares in some environment.</summary>
    public bool IsIncomplete => evaluations.Any(static evaluation => evaluation.Set is null);

    /// <summary>What stood in the way, once for all environments; what did in some of them only says in which.</summary>
    public IEnumerable<Diagnostic> Diagnostics(SourceFiles sources) => evaluations
        .SelectMany(static evaluation => evaluation.Problems.Distinct(), static (evaluation, problem) => (problem, evaluation.Environment))
        .GroupBy(static found => (found.problem.Rule.Id, found.problem.Message, found.problem.Origin))
        .Select(found => DiagnosticOf(found.First().problem, Wording.InEnvironments(found.Select(static each => each.Environment).OfType<string>().ToArray(), evaluations.Length), sources));

    private Diagnostic DiagnosticOf(EvaluationProblem problem, string where, SourceFiles sources) => Diagnostic.Create(
        Descriptors.Of(problem.Rule),
        sources.Find(problem.Origin) ?? Location,
        problem.Related.Select(sources.Find).OfType<Location>(),
        where + problem.Message);
}
