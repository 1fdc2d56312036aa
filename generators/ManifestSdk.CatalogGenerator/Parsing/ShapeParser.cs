using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Parsing;

/// <summary>Reads a JSON shape.</summary>
internal static class ShapeParser
{
    public static ShapeModel Parse(FieldReader fields)
    {
        var shape = ParseShape(fields);
        fields.RefuseOthers("required", "requiredWhen");
        return shape;
    }

    private static ShapeModel ParseShape(FieldReader fields)
    {
        if (fields.Text("is") is { } reference)
            return new("reference", Reference: reference);

        return fields.Text("type") switch
        {
            "object" => new("object", Fields: new(fields.Children("fields").Select(ParseField))),
            "map" => new("map", Item: ParseItem(fields), Names: fields.Texts("names")),
            "array" => new("array", Item: ParseItem(fields), Min: fields.Number("min"), Max: fields.Number("max")),
            "int" => new("int", Min: fields.Number("min"), Max: fields.Number("max"), OrText: fields.Flag("orText")),
            "bool" => new("bool"),
            _ => new("text", Value: ValueParser.Parse(fields)),
        };
    }

    private static ShapeModel ParseItem(FieldReader fields)
    {
        if (fields.Child("of") is { } item)
            return Parse(item);

        fields.Report("The field 'of' is missing");
        return new("bool");
    }

    private static FieldModel ParseField((string Name, FieldReader Fields) child) =>
        new(child.Name, Parse(child.Fields), child.Fields.Flag("required"), child.Fields.Text("requiredWhen"));
}
