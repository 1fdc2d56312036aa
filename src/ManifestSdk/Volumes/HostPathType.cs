namespace ManifestSdk;

/// <summary>What must be at a path of the node.</summary>
public enum HostPathType
{
    /// <summary>A directory, made where it is missing.</summary>
    DirectoryOrCreate,

    /// <summary>A directory.</summary>
    Directory,

    /// <summary>A file, made where it is missing.</summary>
    FileOrCreate,

    /// <summary>A file.</summary>
    File,

    /// <summary>A UNIX socket.</summary>
    Socket,

    /// <summary>A character device.</summary>
    CharDevice,

    /// <summary>A block device.</summary>
    BlockDevice,
}
