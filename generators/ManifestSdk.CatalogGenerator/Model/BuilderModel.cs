namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>A builder class: the annotations of one catalogue that one kind of object carries.</summary>
internal sealed record BuilderModel(string Name, string Kind, string Summary);
