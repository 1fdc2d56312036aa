namespace ManifestSdk.Schemas;

/// <summary>A field of an object.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="IsRequired">Whether the API server refuses an object without it.</param>
/// <param name="Value">What it takes.</param>
internal sealed record FieldSchema(string Name, bool IsRequired, ValueSchema Value);
