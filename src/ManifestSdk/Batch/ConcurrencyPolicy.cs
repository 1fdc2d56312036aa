namespace ManifestSdk;

/// <summary>What a CronJob does when its time comes while the last run still goes on.</summary>
public enum ConcurrencyPolicy
{
    /// <summary>Starts another. The default.</summary>
    Allow,

    /// <summary>Skips this run.</summary>
    Forbid,

    /// <summary>Ends the running one and starts anew.</summary>
    Replace,
}
