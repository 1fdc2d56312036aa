using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers;

/// <summary>Two topologies of one name would write one file. Case does not tell files apart everywhere.</summary>
internal static class DuplicateNames
{
    public static IEnumerable<Diagnostic> Among(IReadOnlyList<EvaluatedTopology> topologies) => topologies
        .GroupBy(static topology => topology.Name, StringComparer.OrdinalIgnoreCase)
        .SelectMany(static group => group, static (group, topology) => (topology, others: group.Where(other => other != topology).ToArray()))
        .Where(static duplicate => duplicate.others.Length > 0)
        .Select(static duplicate => DiagnosticOf(duplicate.topology, duplicate.others));

    private static Diagnostic DiagnosticOf(EvaluatedTopology topology, EvaluatedTopology[] others) => Diagnostic.Create(
        Descriptors.Of(EvaluationRules.DuplicateTopologyName),
        topology.NameLocation,
        others.Select(static other => other.NameLocation),
        $"'{topology.DisplayName}' and '{others[0].DisplayName}' both make the topology '{topology.Name}', which would be one file. Give one of them another name: [Topology(\"…\")].");
}
