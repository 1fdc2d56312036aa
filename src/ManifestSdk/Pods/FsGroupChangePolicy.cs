namespace ManifestSdk;

/// <summary>When a volume's files are handed to the Pod's group.</summary>
public enum FsGroupChangePolicy
{
    /// <summary>At every start. The default.</summary>
    Always,

    /// <summary>Only when the volume's root belongs to another: faster with many files.</summary>
    OnRootMismatch,
}
