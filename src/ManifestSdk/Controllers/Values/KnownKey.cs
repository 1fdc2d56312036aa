namespace ManifestSdk.Controllers.Values;

/// <summary>A key that exists in a map of attributes.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">What its value looks like.</param>
/// <param name="Default">What holds where the key is left out.</param>
internal sealed record KnownKey(string Name, AnnotationValue Value, string? Default = null);
