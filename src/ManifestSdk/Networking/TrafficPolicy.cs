namespace ManifestSdk;

/// <summary>Which Pods a node sends a Service's traffic to.</summary>
public enum TrafficPolicy
{
    /// <summary>Any of them.</summary>
    Cluster,

    /// <summary>Only those on the same node. Traffic from outside keeps the client's address.</summary>
    Local,
}
