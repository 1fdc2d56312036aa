namespace ManifestSdk;

/// <summary>What a container sees of a volume.</summary>
public enum VolumeMode
{
    /// <summary>A directory. The default.</summary>
    Filesystem,

    /// <summary>A raw device.</summary>
    Block,
}
