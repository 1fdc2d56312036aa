namespace ManifestSdk.Controllers.Values;

/// <summary>A key that exists in a map of attributes.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">What its value looks like.</param>
/// <param name="Default">What holds where the key is left out.</param>
/// <param name="OnlyWith">The other attribute, <c>key=value</c>, that any but the default value needs.</param>
/// <param name="RequiredWhen">The other attribute, <c>key=value</c>, that needs this one.</param>
internal sealed record KnownKey(string Name, AnnotationValue Value, string? Default = null, string? OnlyWith = null, string? RequiredWhen = null);
