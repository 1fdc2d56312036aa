namespace ManifestSdk.KubernetesClient;

/// <summary>A resource and a KubernetesClient model type don't fit: the kind has no model, a field is unknown to it, or a value is not of the field's type.</summary>
/// <param name="message">What doesn't fit, and what to do about it.</param>
/// <param name="innerException">What the JSON reader said.</param>
public sealed class ManifestConversionException(string message, Exception? innerException = null) : Exception(message, innerException);
