namespace ManifestSdk;

/// <summary>Whether a drain may take Pods that aren't ready.</summary>
public enum UnhealthyPodEvictionPolicy
{
    /// <summary>While the budget holds without them. The default.</summary>
    IfHealthyBudget,

    /// <summary>Always, so that a broken workload doesn't hold up a drain.</summary>
    AlwaysAllow,
}
