using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Writes the expression that makes a JSON shape. Shapes that refer to others are written out whole, so that no order of fields matters.</summary>
internal static class ShapeEmitter
{
    public static string Emit(ShapeModel shape, CatalogModel catalog) => shape.Type switch
    {
        "reference" => Emit(Resolve(shape.Reference!, catalog), catalog),
        "object" => $"new JsonObjectShape({string.Join(", ", shape.Fields.Select(field => EmitField(field, catalog)))})",
        "map" => $"new JsonMapShape({Emit(shape.Item!, catalog)}{string.Concat(shape.Names.Select(static name => ", " + Literal.Of(name)))})",
        "array" => $"new JsonArrayShape({Emit(shape.Item!, catalog)}{Limits(shape, ", ")})",
        "int" => $"new JsonIntegerShape({Limits(shape, "")}{(shape.OrText ? (Limits(shape, "").Length > 0 ? ", " : "") + "orText: true" : "")})",
        "bool" => "new JsonBooleanShape()",
        _ => $"new JsonTextShape({ValueEmitter.Emit(shape.Value!, catalog)})",
    };

    private static string EmitField(FieldModel field, CatalogModel catalog) =>
        $"new JsonField({Literal.Of(field.Name)}, {Emit(field.Shape, catalog)}{(field.IsRequired ? ", IsRequired: true" : "")}{(field.RequiredWhen is { } condition ? ", RequiredWhen: " + Literal.Of(condition) : "")})";

    private static string Limits(ShapeModel shape, string lead)
    {
        var limits = Literal.Arguments(
            ("min", shape.Min is { } min ? Literal.Of(min) : null),
            ("max", shape.Max is { } max ? Literal.Of(max) : null));
        return limits.Length == 0 ? "" : lead + limits;
    }

    private static ShapeModel Resolve(string name, CatalogModel catalog) =>
        catalog.Shapes.FirstOrDefault(shape => shape.Name == name)?.Shape ?? new ShapeModel("object");
}
