namespace ManifestSdk;

/// <summary>Whether mounts that are made after a volume's own pass between the node and a container.</summary>
public enum MountPropagation
{
    /// <summary>Not at all. The default.</summary>
    None,

    /// <summary>What the node mounts below the volume appears in the container.</summary>
    HostToContainer,

    /// <summary>Both ways; for privileged containers only, such as those of storage drivers.</summary>
    Bidirectional,
}
