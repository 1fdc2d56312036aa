namespace ManifestSdk;

/// <summary>Which traffic a NetworkPolicy bounds.</summary>
public enum NetworkPolicyType
{
    /// <summary>What comes in.</summary>
    Ingress,

    /// <summary>What goes out.</summary>
    Egress,
}
