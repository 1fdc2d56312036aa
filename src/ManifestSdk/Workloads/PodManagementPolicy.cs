namespace ManifestSdk;

/// <summary>In which order a StatefulSet starts and ends its Pods.</summary>
public enum PodManagementPolicy
{
    /// <summary>One after the other, each once the one before is ready. The default.</summary>
    OrderedReady,

    /// <summary>All at once.</summary>
    Parallel,
}
