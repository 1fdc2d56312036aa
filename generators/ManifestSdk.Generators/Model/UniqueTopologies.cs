using System.Collections.Immutable;

namespace ManifestSdk.Generators.Model;

/// <summary>Leaves out the topologies that failed, and those that would share a file: two of one name, and one that is named as an environment's folder.</summary>
internal static class UniqueTopologies
{
    // File names differ by more than case on some systems only; a repository has to check out on all of them.
    public static IEnumerable<TopologyModel> Of(ImmutableArray<TopologyModel> topologies)
    {
        var environments = new HashSet<string>(topologies.Select(static topology => topology.Environment).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        return topologies
            .GroupBy(static topology => topology.Name, StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Select(static topology => topology.Method).Distinct(StringComparer.Ordinal).Count() == 1)
            .SelectMany(static group => group)
            .Where(topology => topology.Environment is not null || !environments.Contains(topology.Name))
            .Where(static topology => topology is { Set: not null } or { Waiting: not null })
            .OrderBy(static topology => topology.Name, StringComparer.Ordinal);
    }
}
