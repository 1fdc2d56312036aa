namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>
/// One catalogue file. Names below the prefix are the controller's where they begin with the stem; where the file is partial,
/// the controller reads others too. A former prefix is what the same names stood below until a release.
/// </summary>
internal sealed record CatalogModel(
    string Path,
    string Name,
    string Controller,
    string Component,
    string Prefix,
    string Stem,
    FormerPrefixModel? Former,
    bool IsPartial,
    string Namespace,
    EquatableArray<BuilderModel> Builders,
    EquatableArray<EnumModel> Enums,
    EquatableArray<KnownKeysModel> Keys,
    EquatableArray<NamedShapeModel> Shapes,
    EquatableArray<AnnotationModel> Annotations,
    EquatableArray<CatalogProblem> Problems);
