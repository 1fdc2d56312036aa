namespace ManifestSdk;

/// <summary>Whose list of system calls is allowed.</summary>
public enum SeccompProfileType
{
    /// <summary>The container runtime's own.</summary>
    RuntimeDefault,

    /// <summary>A file on the node.</summary>
    Localhost,

    /// <summary>No list: everything is allowed.</summary>
    Unconfined,
}
