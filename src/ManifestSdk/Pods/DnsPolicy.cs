namespace ManifestSdk;

/// <summary>Who answers a Pod's DNS questions.</summary>
public enum DnsPolicy
{
    /// <summary>The cluster. The default.</summary>
    ClusterFirst,

    /// <summary>The cluster, also for a Pod in the node's network.</summary>
    ClusterFirstWithHostNet,

    /// <summary>Whoever the node asks.</summary>
    Default,

    /// <summary>Only what <c>dnsConfig</c> names.</summary>
    None,
}
