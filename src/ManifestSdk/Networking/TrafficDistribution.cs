namespace ManifestSdk;

/// <summary>Which Pods a Service prefers.</summary>
public enum TrafficDistribution
{
    /// <summary>Those in the client's zone. Replaced by <see cref="PreferSameZone"/> since Kubernetes 1.35.</summary>
    PreferClose,

    /// <summary>Those in the client's zone.</summary>
    PreferSameZone,

    /// <summary>Those on the client's node.</summary>
    PreferSameNode,
}
