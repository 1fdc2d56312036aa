namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>One catalogue file. Names below the prefix are the controller's where they begin with the stem.</summary>
internal sealed record CatalogModel(
    string Path,
    string Name,
    string Controller,
    string Prefix,
    string Stem,
    string Namespace,
    EquatableArray<BuilderModel> Builders,
    EquatableArray<EnumModel> Enums,
    EquatableArray<KnownKeysModel> Keys,
    EquatableArray<NamedShapeModel> Shapes,
    EquatableArray<AnnotationModel> Annotations,
    EquatableArray<CatalogProblem> Problems);
