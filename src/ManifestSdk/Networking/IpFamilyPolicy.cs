namespace ManifestSdk;

/// <summary>How many address families a Service has.</summary>
public enum IpFamilyPolicy
{
    /// <summary>One, the default.</summary>
    SingleStack,

    /// <summary>Two where the cluster has two.</summary>
    PreferDualStack,

    /// <summary>Two, or the Service is refused.</summary>
    RequireDualStack,
}
