namespace ManifestSdk.Testing;

/// <summary>An assertion about a topology does not hold.</summary>
public sealed class ManifestAssertionException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was asserted, and what holds instead.</param>
    public ManifestAssertionException(string message)
        : base(message)
    {
    }
}
