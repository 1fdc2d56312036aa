namespace ManifestSdk.Tool;

/// <summary>What the user asked for cannot be done. The message says why and what to do, and is all that is shown.</summary>
internal sealed class CannotRunException(string message) : Exception(message);
