namespace ManifestSdk;

/// <summary>Where an empty volume lives, when not on the node's disk.</summary>
public enum EmptyDirMedium
{
    /// <summary>In memory; it counts into the containers' memory limits.</summary>
    Memory,

    /// <summary>In huge pages.</summary>
    HugePages,
}
