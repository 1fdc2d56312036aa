using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Writes the method of one annotation, or its overloads.</summary>
internal static class MethodEmitter
{
    public static void Emit(CodeWriter writer, string builder, AnnotationModel annotation)
    {
        foreach (var (parameter, name, text) in Overloads(annotation.Value, annotation.Parameter))
        {
            writer.Line();
            EmitDocs(writer, annotation, name);
            if (annotation.Deprecated is { } deprecated)
                writer.Line($"[Obsolete({Literal.Of(deprecated)})]");

            var open = OpenKey.Parameters(annotation.Key);
            var parameters = string.Join(", ", open.Select(static part => $"{part.Type} {part.Name}").Concat([parameter]));
            writer.Line($"public {builder} {annotation.Member}({parameters}) =>");
            var keyOrigin = open.Count > 0 ? $", keyOrigin: CallSite.Argument(\"{open[0].Name}\")" : "";
            var origin = HasPlace(annotation.Value) ? "" : $", CallSite.Argument(\"{name}\")";
            writer.Line($"    Set({OpenKey.Expression(annotation.Key)}, {text}{origin}{keyOrigin});");
        }
    }

    /// <summary>Whether the expression that makes the text knows its place, because the parameter's type does.</summary>
    private static bool HasPlace(ValueModel value) => value.Type is "list" or "csv" or "map" || ValueType(value) is not null;

    /// <summary>The SDK's type of values of this form, where it has one.</summary>
    private static string? ValueType(ValueModel value) => value switch
    {
        { Type: "arn" } => "Arn",
        { Type: "cidr" or "cidr-or-ip" } => "Cidr",
        { Type: "int" or "long", Unit: "seconds" } => "Duration",
        _ => null,
    };

    /// <summary>Declarations of the last parameter, its name, and the expression that makes its text.</summary>
    private static IEnumerable<(string Parameter, string Name, string Text)> Overloads(ValueModel value, string name)
    {
        var variable = Literal.Name(name);
        switch (value.Type)
        {
            case var _ when ValueType(value) is { } type:
                yield return ($"{type} {variable}", name, $"AnnotationText.Of({variable}, \"{name}\")");
                break;
            case "bool":
                yield return ($"bool {variable} = true", name, $"AnnotationText.Of({variable})");
                break;
            case "on-off":
                yield return ($"bool {variable} = true", name, $"AnnotationText.OnOff({variable})");
                break;
            case "int":
                yield return ($"int {variable}", name, $"AnnotationText.Of({variable})");
                break;
            case "long":
                yield return ($"long {variable}", name, $"AnnotationText.Of({variable})");
                break;
            case "enum":
                yield return ($"{value.Reference} {variable}", name, $"{variable}.ToText()");
                break;
            case "port":
                yield return ($"int {variable}", name, $"AnnotationText.Of({variable})");
                if (value.IsWide)
                    yield return ($"string {name}Name", name + "Name", $"AnnotationText.Of({name}Name, \"{name}Name\")");
                break;
            case "list":
                yield return List(value, name, variable);
                break;
            case "csv":
                yield return ($"params string[] {variable}", name, $"AnnotationText.Csv({variable}, \"{name}\")");
                break;
            case "map":
                yield return ($"params (string Key, string Value)[] {variable}", name, $"AnnotationText.Pairs({variable}, \"{name}\")");
                break;
            case "json" when value.IsRecordList:
                yield return ($"params {value.Record}[] {variable}", name, $"AnnotationText.Records({variable}, static record => record.Json, \"{name}\")");
                break;
            case "json" when value.Record is not null:
                yield return ($"{value.Record} {variable}", name, $"({variable} ?? throw new ArgumentNullException(\"{name}\")).Json");
                break;
            default:
                yield return ($"string {variable}", name, $"AnnotationText.Of({variable}, \"{name}\")");
                break;
        }
    }

    private static (string Parameter, string Name, string Text) List(ValueModel value, string name, string variable) => value.Item?.Type switch
    {
        _ when value.Item is not null && ValueType(value.Item) is { } type => ($"params {type}[] {variable}", name, $"AnnotationText.List({variable}, {Literal.Of(value.Separator)}, \"{name}\")"),
        "int" => ($"params int[] {variable}", name, $"AnnotationText.List({variable}, {Literal.Of(value.Separator)}, \"{name}\")"),
        "enum" => ($"params {value.Item.Reference}[] {variable}", name, $"AnnotationText.List({variable}?.Select(static item => item.ToText()), {Literal.Of(value.Separator)}, \"{name}\")"),
        _ => ($"params string[] {variable}", name, $"AnnotationText.List({variable}, {Literal.Of(value.Separator)}, \"{name}\")"),
    };

    private static void EmitDocs(CodeWriter writer, AnnotationModel annotation, string parameter)
    {
        writer.Doc("summary", annotation.Summary);
        foreach (var part in OpenKey.Parameters(annotation.Key))
            writer.Doc("param", $"The {part.Name} in the key, after `{OpenKey.Stem(annotation.Key)}`.", $" name=\"{part.Name}\"");

        writer.Doc("param", ValueDescription.Of(annotation), $" name=\"{parameter}\"");
        writer.Doc("remarks", $"Writes `{annotation.Key}`{(annotation.Counterpart is { } former ? $", and `{former}` for older releases" : "")}.{(annotation.Since is { } since ? $" Since controller version {since.TrimStart('v')}." : "")}");
    }
}
