namespace ManifestSdk;

/// <summary>What becomes of a StatefulSet's claims, and so of the data, when their Pods are no longer wanted.</summary>
public enum ClaimRetention
{
    /// <summary>They stay. The default.</summary>
    Retain,

    /// <summary>They go.</summary>
    Delete,
}
