namespace ManifestSdk.Tool;

/// <summary>What a script learns from a run.</summary>
internal static class ExitCode
{
    /// <summary>There is nothing to report.</summary>
    public const int Clean = 0;

    /// <summary>There are findings at or above the threshold.</summary>
    public const int Findings = 1;

    /// <summary>The tool could not do what it was asked for.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Somebody pressed Ctrl+C: what shells report of any program.</summary>
    public const int Cancelled = 130;
}
