using System.Runtime.CompilerServices;
using ManifestSdk.Evaluation;
using ManifestSdk.Generators.Model;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Generators.Parsing;

/// <summary>From a topology that the compiler could not finish to what it takes to run it.</summary>
internal static class WaitingTopology
{
    // A compilation comes with every key that is pressed; the evaluator returns the same set as long as nobody edits what it read.
    private static readonly ConditionalWeakTable<ManifestSet, string> MarksOf = new();

    public static WaitingModel Read(MarkedTopology marked, TopologyEvaluation evaluation, ProjectParameters parameters, CancellationToken cancellationToken)
    {
        var (method, problem) = (marked.Method.PartialImplementationPart ?? marked.Method, evaluation.Problems[0]);
        var declared = PlaceOf(method.Locations[0]);
        return new WaitingModel(
            method.ContainingType.FullMetadataName(),
            method.Name,
            MemberOf(method, evaluation.Environment),
            ParameterText.Write(parameters.For(evaluation.Environment).ByName.Select(static value => (default(string), value.Key, value.Value))),
            declared,
            ConfiguredSeverities.Of(marked.Compilation, method.Locations[0].SourceTree!, cancellationToken),
            evaluation.Set is { } set ? MarksOf.GetValue(set, static known => string.Join(";", RuleRegistry.Check(known).Select(FindingMark.Of).Distinct())) : "",
            PlaceOf(problem.Origin, marked.Compilation) ?? declared,
            problem.Message);
    }

    private static string MemberOf(IMethodSymbol method, string? environment) => environment is null
        ? ""
        : TopologyEnvironment.Of(method.Parameters[1].Type).First(each => each.Name == environment).Member;

    private static SourcePlace? PlaceOf(Origin origin, Compilation compilation) =>
        compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == origin.Path) is { } file
            ? PlaceOf(Location.Create(file, new(origin.Start, origin.Length)))
            : null;

    private static SourcePlace PlaceOf(Location location)
    {
        var span = location.GetMappedLineSpan();
        return new SourcePlace(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
