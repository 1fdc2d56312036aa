namespace ManifestSdk.CatalogGenerator.Model;

/// <summary>What a JSON value looks like.</summary>
/// <param name="Type"><c>object</c>, <c>map</c>, <c>array</c>, <c>int</c>, <c>bool</c>, or <c>text</c> and the other types of annotations.</param>
/// <param name="Fields">The fields of an object.</param>
/// <param name="Item">The items of an array, or the values of a map.</param>
/// <param name="Names">The field names that a map allows; empty for any.</param>
/// <param name="Min">The least number, or number of items.</param>
/// <param name="Max">The greatest number, or number of items.</param>
/// <param name="OrText">Whether a text may stand for a number.</param>
/// <param name="Value">What a text looks like.</param>
/// <param name="Reference">The name of the shape that this is, where it is defined elsewhere.</param>
internal sealed record ShapeModel(
    string Type,
    EquatableArray<FieldModel> Fields = default,
    ShapeModel? Item = null,
    EquatableArray<string> Names = default,
    long? Min = null,
    long? Max = null,
    bool OrText = false,
    ValueModel? Value = null,
    string? Reference = null);
