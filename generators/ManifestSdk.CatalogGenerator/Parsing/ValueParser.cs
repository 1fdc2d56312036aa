using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Parsing;

/// <summary>Reads the type of a value and what narrows it.</summary>
internal static class ValueParser
{
    private static readonly string[] Types =
    [
        "bool", "on-off", "int", "long", "enum", "choice", "text", "path", "port", "size", "duration", "arn", "id", "codes",
        "cidr", "cidr-or-ip", "ip", "ipv4", "ipv6", "source-nat-prefix", "list", "csv", "map", "json",
    ];

    public static ValueModel Parse(FieldReader fields)
    {
        var type = fields.OneOf("type", "", Types);
        if (type.Length == 0)
            fields.Report("The field 'type' is missing");

        return new(type)
        {
            Min = fields.Number("min"),
            Max = fields.Number("max"),
            Unit = fields.Text("unit"),
            MaxLength = (int?)fields.Number("maxLength"),
            Pattern = fields.Text("pattern"),
            Form = fields.Text("form"),
            SpacesStripped = fields.Flag("spacesStripped"),
            IgnoreCase = fields.Flag("ignoreCase"),
            IsWide = fields.Flag("wide"),
            Values = fields.Texts("values"),
            Special = fields.Texts("special"),
            Reference = fields.Text("enum") ?? fields.Text("keys") ?? fields.Text("shape"),
            Record = fields.Text("record") ?? fields.Text("records"),
            IsRecordList = fields.Text("records") is not null,
            Item = type == "list" ? ParseItem(fields) : null,
            Separator = fields.Text("separator") ?? ",",
        };
    }

    private static ValueModel ParseItem(FieldReader fields)
    {
        if (fields.Child("of") is not { } item)
        {
            fields.Report("A list needs the field 'of'");
            return new("text");
        }

        var value = Parse(item);
        item.RefuseOthers();
        return value;
    }
}
