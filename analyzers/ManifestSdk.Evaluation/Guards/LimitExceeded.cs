namespace ManifestSdk.Evaluation;

/// <summary>Thrown when a <see cref="Budget"/> is used up; the interpreter adds the place.</summary>
/// <param name="message">Which limit, and what it is.</param>
internal sealed class LimitExceeded(string message) : Exception(message);
