namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>A JSON shape that annotations and other shapes refer to by name.</summary>
internal sealed record NamedShapeModel(string Name, ShapeModel Shape);
