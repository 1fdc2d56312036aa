using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>
/// An object with fields of its own. The fields are read when the first such object is met, so that only what a manifest
/// contains is ever decoded.
/// </summary>
internal sealed class ObjectSchema(Func<IReadOnlyList<FieldSchema>> read) : ValueSchema
{
    /// <summary>An object that takes any field.</summary>
    public static readonly ObjectSchema Anything = new(static () => []) { KeepsUnknown = true };

    private readonly Lazy<Dictionary<string, FieldSchema>> _fields = new(
        () => read().ToDictionary(static field => field.Name, StringComparer.Ordinal), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The name of the type among Kubernetes' own, such as <c>v1.Container</c>; empty for a custom resource's.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether fields without a schema are kept and not refused.</summary>
    public bool KeepsUnknown { get; init; }

    /// <summary>The fields, by name.</summary>
    public IReadOnlyDictionary<string, FieldSchema> Fields => _fields.Value;

    protected override string Expected => "a map";

    protected override void ValidateValue(ManifestNode node, SchemaCheck check)
    {
        if (node is not ManifestMapping mapping)
        {
            Mismatch(node, check, node is ManifestSequence ? "Remove the '- '." : "");
            return;
        }

        ValidateMap(mapping, mapping, check);
    }

    protected override void ValidateNullItem(ManifestNode item, SchemaCheck check) => ValidateMap(new ManifestMapping([]), item, check);

    private void ValidateMap(ManifestMapping mapping, ManifestNode place, SchemaCheck check)
    {
        if (check.Enter(mapping, place, this))
        {
            ValidateFields(mapping, place, check);
            check.Leave();
        }
    }

    private void ValidateFields(ManifestMapping mapping, ManifestNode place, SchemaCheck check)
    {
        var fields = _fields.Value;
        foreach (var entry in mapping.Entries)
        {
            if (fields.TryGetValue(entry.Key, out var field))
                field.Value.Validate(entry.Value, check);
            else if (!KeepsUnknown)
                UnknownField.Report(mapping, entry, this, check);
        }

        foreach (var field in fields.Values)
        {
            if (!field.IsRequired)
                continue;

            if (mapping[field.Name] is null or ManifestScalar { Value: null })
                check.Report(SchemaProblemKind.MissingField, place, $"lacks the required field '{field.Name}'");
            else if (Name.Length > 0 && mapping[field.Name] is ManifestScalar { Text.Length: 0 } empty)
                check.Report(SchemaProblemKind.MissingField, empty, "is empty, and the field is required");
        }
    }
}
