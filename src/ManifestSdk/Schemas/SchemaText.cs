namespace ManifestSdk.Schemas;

/// <summary>Reads the fields of a type from the text form of the schemas: <c>name!: type</c>, indented, where <c>!</c> means required.</summary>
internal sealed class SchemaText(string text, ApiVersionSchemas schemas)
{
    private static readonly BooleanSchema Boolean = new();
    private static readonly TextSchema Text = new();
    private static readonly TextSchema Time = new(TextFormat.Time);
    private static readonly TextSchema Bytes = new(TextFormat.Bytes);
    private static readonly QuantitySchema Quantity = new();
    private static readonly IntOrTextSchema IntOrText = new();
    private static readonly NumberSchema Number = new(isWhole: false);
    private static readonly NumberSchema Int32 = new(isWhole: true, int.MinValue, int.MaxValue);
    private static readonly NumberSchema Int64 = new(isWhole: true);

    /// <summary>The fields from a position on, up to the first line that is not indented.</summary>
    public IReadOnlyList<FieldSchema> ReadFields(int at)
    {
        var fields = new List<FieldSchema>();
        while (at < text.Length && text[at] == ' ')
        {
            var newLine = text.IndexOf('\n', at);
            var end = newLine < 0 ? text.Length : newLine;
            fields.Add(ReadField(text.Substring(at, end - at).Trim()));
            at = end + 1;
        }

        return fields;
    }

    private FieldSchema ReadField(string line)
    {
        var colon = line.IndexOf(':');
        var isRequired = line[colon - 1] == '!';
        return new FieldSchema(line.Substring(0, isRequired ? colon - 1 : colon), isRequired, ReadValue(line.Substring(colon + 2)));
    }

    private ValueSchema ReadValue(string type) => type[0] switch
    {
        '[' => new ListSchema(ReadValue(type.Substring(1, type.Length - 2))),
        '{' => new MapSchema(ReadValue(type.Substring(1, type.Length - 2))),
        '=' => new TextSchema(allowed: type.Substring(1).Split('|')),
        _ => ReadName(type),
    };

    private ValueSchema ReadName(string type) => type switch
    {
        "any" => AnySchema.Instance,
        "object" => ObjectSchema.Anything,
        "text" => Text,
        "time" => Time,
        "bytes" => Bytes,
        "bool" => Boolean,
        "int32" => Int32,
        "int64" => Int64,
        "number" => Number,
        "quantity" => Quantity,
        "int-or-text" => IntOrText,
        _ => schemas.Type(type),
    };
}
