using ManifestSdk.Evaluation;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers;

/// <summary>
/// Finds topologies that our generator left out although nothing is wrong with them. An analyzer sees the finished
/// compilation; a generator does not see what other generators add, and has to take such a method for half typed.
/// </summary>
internal static class ForeignGenerators
{
    private const string Registry = "ManifestSdk.Generated.Manifests";

    public static IEnumerable<Diagnostic> Needed(IReadOnlyList<EvaluatedTopology> topologies, Compilation compilation)
    {
        // Without the index the generator did not run, and nothing can be said.
        if (compilation.Assembly.GetTypeByMetadataName(Registry) is not { } registry)
            return [];

        return topologies
            .GroupBy(static topology => topology.Name, StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Count() == 1)
            .Select(static group => group.First())
            .Where(topology => topology.Evaluated.Any(environment => !IsIn(registry, topology.Name, environment)))
            .Select(DiagnosticOf);
    }

    private static bool IsIn(INamedTypeSymbol registry, string topology, string? environment) =>
        (environment is null ? registry : registry.GetTypeMembers(MemberName.Of(environment)).FirstOrDefault())
            ?.GetMembers(MemberName.Of(topology, environment)).IsEmpty == false;

    private static Diagnostic DiagnosticOf(EvaluatedTopology topology) => Diagnostic.Create(
        Descriptors.Of(EvaluationRules.NeedsOtherGenerator),
        topology.Location,
        $"'{topology.DisplayName}' uses code that another source generator makes, and generators do not see what the others make. Write that code in this project, or generate it in a project that this one refers to.");
}
