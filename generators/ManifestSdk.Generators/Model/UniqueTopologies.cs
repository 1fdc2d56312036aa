using System.Collections.Immutable;
using ManifestSdk.Model;

namespace ManifestSdk.Generators.Model;

/// <summary>Leaves out the topologies that failed, and those that share a name: they would share a file.</summary>
internal static class UniqueTopologies
{
    // File names differ by more than case on some systems only; a repository has to check out on all of them.
    public static IEnumerable<ManifestSet> Of(ImmutableArray<TopologyModel> topologies) => topologies
        .GroupBy(static topology => topology.Name, StringComparer.OrdinalIgnoreCase)
        .Where(static group => group.Count() == 1)
        .Select(static group => group.First().Set)
        .OfType<ManifestSet>()
        .OrderBy(static set => set.Name, StringComparer.Ordinal);
}
