namespace ManifestSdk;

/// <summary>What becomes of a Pod that would break a spread constraint.</summary>
public enum UnsatisfiableConstraintAction
{
    /// <summary>It waits.</summary>
    DoNotSchedule,

    /// <summary>It is placed where it does the least harm.</summary>
    ScheduleAnyway,
}
