namespace ManifestSdk.Testing;

/// <summary>A snapshot differs from what was verified, or was never verified. The message shows the difference and what to do.</summary>
public sealed class SnapshotMismatchException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">The difference, and what to do about it.</param>
    public SnapshotMismatchException(string message)
        : base(message)
    {
    }
}
