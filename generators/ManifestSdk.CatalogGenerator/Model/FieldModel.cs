namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>A field of a JSON object.</summary>
internal sealed record FieldModel(string Name, ShapeModel Shape, bool IsRequired, string? RequiredWhen);
