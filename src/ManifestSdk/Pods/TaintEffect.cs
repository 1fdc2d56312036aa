namespace ManifestSdk;

/// <summary>What a node's taint does to Pods that don't tolerate it.</summary>
public enum TaintEffect
{
    /// <summary>They aren't placed on the node.</summary>
    NoSchedule,

    /// <summary>They are placed there only when nothing else is left.</summary>
    PreferNoSchedule,

    /// <summary>They are driven off.</summary>
    NoExecute,
}
