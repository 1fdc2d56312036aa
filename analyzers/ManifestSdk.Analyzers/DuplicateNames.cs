using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers;

/// <summary>
/// Two topologies of one name would write one file, and a topology that is named as an environment of another would write
/// into that environment's folder. Case does not tell files apart everywhere.
/// </summary>
internal static class DuplicateNames
{
    public static IEnumerable<Diagnostic> Among(IReadOnlyList<EvaluatedTopology> topologies) =>
        SameNames(topologies).Concat(NamesOfEnvironments(topologies));

    private static IEnumerable<Diagnostic> SameNames(IReadOnlyList<EvaluatedTopology> topologies) => topologies
        .GroupBy(static topology => topology.Name, StringComparer.OrdinalIgnoreCase)
        .SelectMany(static group => group, static (group, topology) => (topology, others: group.Where(other => other != topology).ToArray()))
        .Where(static duplicate => duplicate.others.Length > 0)
        .Select(static duplicate => DiagnosticOf(
            duplicate.topology,
            duplicate.others,
            $"'{duplicate.topology.DisplayName}' and '{duplicate.others[0].DisplayName}' both make the topology '{duplicate.topology.Name}', which would be one file. Give one of them another name: [Topology(\"…\")]."));

    private static IEnumerable<Diagnostic> NamesOfEnvironments(IReadOnlyList<EvaluatedTopology> topologies) => topologies
        .Where(static topology => !topology.Environments.Any())
        .Select(topology => (topology, others: topologies.Where(other => other.Environments.Contains(topology.Name, StringComparer.OrdinalIgnoreCase)).ToArray()))
        .Where(static clash => clash.others.Length > 0)
        .Select(static clash => DiagnosticOf(
            clash.topology,
            clash.others,
            $"'{clash.topology.DisplayName}' makes the topology '{clash.topology.Name}', and '{clash.others[0].DisplayName}' has an environment of that name, whose folder it would share. Give the topology another name: [Topology(\"…\")]."));

    private static Diagnostic DiagnosticOf(EvaluatedTopology topology, EvaluatedTopology[] others, string message) => Diagnostic.Create(
        Descriptors.Of(EvaluationRules.DuplicateTopologyName),
        topology.NameLocation,
        others.Select(static other => other.NameLocation),
        message);
}
