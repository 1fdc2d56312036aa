using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>What a finding is about that belongs to no resource: the topology itself, named like one.</summary>
internal static class TopologyStandIn
{
    public static ManifestResource Of(ManifestSet set) => new(new ManifestMapping(
    [
        new ManifestEntry("kind", Origin.None, ManifestScalar.Of("Topology")),
        new ManifestEntry("metadata", Origin.None, new ManifestMapping([new ManifestEntry("name", Origin.None, ManifestScalar.Of(set.Name))])),
    ]));
}
