namespace ManifestSdk;

/// <summary>Who may use a volume at the same time.</summary>
public enum AccessMode
{
    /// <summary>Pods on one node, reading and writing.</summary>
    ReadWriteOnce,

    /// <summary>Pods on many nodes, reading.</summary>
    ReadOnlyMany,

    /// <summary>Pods on many nodes, reading and writing.</summary>
    ReadWriteMany,

    /// <summary>One Pod.</summary>
    ReadWriteOncePod,
}
