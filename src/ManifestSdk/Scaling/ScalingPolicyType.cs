namespace ManifestSdk;

/// <summary>What a scaling policy counts.</summary>
public enum ScalingPolicyType
{
    /// <summary>Pods.</summary>
    Pods,

    /// <summary>Percent of the Pods that run.</summary>
    Percent,
}
