using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Schemas;

/// <summary>
/// Reads an <c>openAPIV3Schema</c>. Left out are patterns, expressions and combinations (<c>pattern</c>,
/// <c>x-kubernetes-validations</c>, <c>oneOf</c> and the like): what they refuse is only known to the API server.
/// </summary>
internal static class OpenApiSchema
{
    /// <summary>The schema of a whole resource, whose metadata is Kubernetes' own.</summary>
    public static ValueSchema ReadResource(ManifestMapping schema) => ReadObject(schema, isResource: true);

    private static ValueSchema Read(ManifestNode? node)
    {
        if (node is not ManifestMapping schema)
            return AnySchema.Instance;
        if (Flag(schema, "x-kubernetes-int-or-string"))
            return new IntOrTextSchema { AllowsNull = AllowsNull(schema) };

        return schema.Text("type") switch
        {
            "string" => ReadText(schema),
            "boolean" => new BooleanSchema { AllowsNull = AllowsNull(schema) },
            "integer" => ReadNumber(schema, isWhole: true),
            "number" => ReadNumber(schema, isWhole: false),
            "array" => ReadList(schema),
            "object" => ReadObject(schema, Flag(schema, "x-kubernetes-embedded-resource")),
            _ => AnySchema.Instance,
        };
    }

    private static TextSchema ReadText(ManifestMapping schema)
    {
        var format = schema.Text("format") switch
        {
            "date-time" => TextFormat.Time,
            "byte" => TextFormat.Bytes,
            _ => TextFormat.Any,
        };
        return new TextSchema(format, AllowedTexts(schema), schema.Integer("minLength") ?? 0, schema.Integer("maxLength") ?? long.MaxValue)
        {
            AllowsNull = AllowsNull(schema),
            EmptyIsUnset = false,
        };
    }

    /// <summary>A list of values that are not all text, null aside, says something else than it was meant to.</summary>
    private static string[]? AllowedTexts(ManifestMapping schema) =>
        schema["enum"] is ManifestSequence { Items.Count: > 0 } values && values.Items.All(static value => value is ManifestScalar { Value: string or null })
            ? Texts(values)
            : null;

    private static NumberSchema ReadNumber(ManifestMapping schema, bool isWhole) => new(
        isWhole,
        NumberOf(schema["minimum"]) ?? double.NegativeInfinity,
        NumberOf(schema["maximum"]) ?? double.PositiveInfinity)
    {
        AllowsNull = AllowsNull(schema),
    };

    private static ListSchema ReadList(ManifestMapping schema) => new(
        Read(schema["items"]), schema.Integer("minItems") ?? 0, schema.Integer("maxItems") ?? long.MaxValue)
    {
        AllowsNull = AllowsNull(schema),
        Identity = schema.Text("x-kubernetes-list-type") switch
        {
            "map" => new ListIdentity(Texts(schema["x-kubernetes-list-map-keys"])),
            "set" => new ListIdentity([]),
            _ => null,
        },
    };

    private static ValueSchema ReadObject(ManifestMapping schema, bool isResource)
    {
        var keepsUnknown = Flag(schema, "x-kubernetes-preserve-unknown-fields");
        if (!isResource && !keepsUnknown && schema["additionalProperties"] is { } values and not ManifestScalar { Boolean: false })
            return new MapSchema(Read(values), schema.Integer("maxProperties") ?? long.MaxValue) { AllowsNull = AllowsNull(schema) };

        return new ObjectSchema(() => ReadFields(schema, isResource)) { AllowsNull = AllowsNull(schema), KeepsUnknown = keepsUnknown };
    }

    private static List<FieldSchema> ReadFields(ManifestMapping schema, bool isResource)
    {
        var required = new HashSet<string>(Texts(schema["required"]), StringComparer.Ordinal);
        var fields = (schema.Mapping("properties")?.Entries ?? [])
            .Where(entry => !isResource || entry.Key is not ("apiVersion" or "kind" or "metadata"))
            .Select(entry => new FieldSchema(entry.Key, required.Contains(entry.Key) && !HasDefault(entry.Value), Read(entry.Value)))
            .GroupBy(static field => field.Name, StringComparer.Ordinal)
            .Select(static group => group.Last());
        return isResource ? [.. fields, .. ResourceFields()] : fields.ToList();
    }

    private static IEnumerable<FieldSchema> ResourceFields() =>
    [
        new("apiVersion", IsRequired: false, new TextSchema()),
        new("kind", IsRequired: false, new TextSchema()),
        new("metadata", IsRequired: false, SchemaCatalog.Type("meta/v1.ObjectMeta")),
    ];

    /// <summary>Where there is a default, null gives way to it.</summary>
    private static bool AllowsNull(ManifestMapping schema) => Flag(schema, "nullable") || HasDefault(schema);

    private static bool HasDefault(ManifestNode schema) => (schema as ManifestMapping)?.Find("default") is not null;

    private static bool Flag(ManifestMapping schema, string name) => (schema[name] as ManifestScalar)?.Boolean == true;

    private static string[] Texts(ManifestNode? node) => node is ManifestSequence list
        ? list.Items.Select(static item => (item as ManifestScalar)?.Text).OfType<string>().ToArray()
        : [];

    private static double? NumberOf(ManifestNode? node) => (node as ManifestScalar)?.Value switch
    {
        long whole => whole,
        double number => number,
        _ => null,
    };
}
