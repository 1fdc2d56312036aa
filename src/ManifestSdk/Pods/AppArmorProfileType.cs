namespace ManifestSdk;

/// <summary>Whose AppArmor profile holds.</summary>
public enum AppArmorProfileType
{
    /// <summary>That of the container runtime.</summary>
    RuntimeDefault,

    /// <summary>One that is loaded on the node.</summary>
    Localhost,

    /// <summary>None.</summary>
    Unconfined,
}
