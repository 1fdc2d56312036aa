using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>One field of a typed model object, or one entry of a dictionary in it.</summary>
/// <param name="Key">The field's JSON name; the dictionary's key.</param>
/// <param name="Value">The value, or <see langword="null"/> when it was not set.</param>
/// <param name="KeyOrigin">Where the field or key was named.</param>
internal readonly record struct ModelField(string Key, Recorded? Value, Origin KeyOrigin = default);
