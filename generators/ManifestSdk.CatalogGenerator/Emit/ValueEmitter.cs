using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Writes the expression that makes a value's check.</summary>
internal static class ValueEmitter
{
    public static string KeysField(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    public static string Emit(ValueModel value, CatalogModel catalog) => value.Type switch
    {
        "bool" => "new BooleanValue()",
        "on-off" => "new ChoiceValue([\"on\", \"off\"])",
        "int" or "long" => $"new IntegerValue({Literal.Arguments(("min", Number(value.Min)), ("max", Number(value.Max)), ("unit", Text(value.Unit)))})",
        "enum" => $"new ChoiceValue({value.Reference}Text.Values{IgnoreCase(value)})",
        "choice" => $"new ChoiceValue({Literal.Of(value.Values)}{IgnoreCase(value)})",
        "path" => $"new PathValue({Literal.Arguments(("maxLength", Number(value.MaxLength)))})",
        "port" => $"new PortValue(allowsName: {Flag(value.IsWide)})",
        "size" => $"new SizeValue(allowsGigabytes: {Flag(value.IsWide)})",
        "duration" => $"new DurationValue({Literal.Arguments(("allowsSeconds", Flag(value.IsWide)), ("minSeconds", Number(value.Min)), ("maxSeconds", Number(value.Max)))})",
        "codes" => $"new StatusCodesValue({Literal.Of(value.Min ?? 200)}, {Literal.Of(value.Max ?? 499)})",
        "arn" => $"new ArnValue({Literal.Of(value.Values)}{(value.Special.Count > 0 ? ", " + Literal.Of(value.Special) : "")})",
        "id" => $"new ResourceIdValue({Literal.Of(value.Values.Count > 0 ? value.Values[0] : "")}, allowsName: {Flag(value.IsWide)})",
        "cidr" => Address("Cidr"),
        "cidr-or-ip" => Address("CidrOrAddress"),
        "ip" => Address("Any"),
        "ipv4" => Address("V4"),
        "ipv6" => Address("V6"),
        "source-nat-prefix" => Address("SourceNatPrefix"),
        "list" => $"new ListValue({Emit(value.Item!, catalog)}, '{value.Separator}')",
        "csv" => "new CsvValue()",
        "map" => $"new MapValue({(value.Reference is { } keys ? KeysField(keys) : "")})",
        "json" => $"new JsonValue({Shape(value.Reference, catalog)})",
        _ => EmitText(value),
    };

    private static string EmitText(ValueModel value) => $"new TextValue({Literal.Arguments(
        ("pattern", Text(value.Pattern)),
        ("maxLength", Number(value.MaxLength)),
        ("form", Text(value.Form)),
        ("special", value.Special.Count > 0 ? Literal.Of(value.Special) : null),
        ("spacesStripped", value.SpacesStripped ? "true" : null))})";

    private static string Shape(string? name, CatalogModel catalog) =>
        catalog.Shapes.FirstOrDefault(shape => shape.Name == name) is { } named ? ShapeEmitter.Emit(named.Shape, catalog) : "new JsonObjectShape()";

    private static string Address(string form) => $"new AddressValue(AddressForm.{form})";

    private static string IgnoreCase(ValueModel value) => value.IgnoreCase ? ", ignoreCase: true" : "";

    private static string Flag(bool flag) => flag ? "true" : "false";

    private static string? Number(long? number) => number is { } given ? Literal.Of(given) : null;

    private static string? Text(string? text) => text is null ? null : Literal.Of(text);
}
