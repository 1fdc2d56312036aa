using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>A map whose keys users choose, such as labels.</summary>
internal sealed class MapSchema(ValueSchema value, long most = long.MaxValue) : ValueSchema
{
    protected override string Expected => "a map";

    protected override void ValidateValue(ManifestNode node, SchemaCheck check)
    {
        if (node is not ManifestMapping mapping)
        {
            Mismatch(node, check);
            return;
        }

        foreach (var entry in mapping.Entries)
            value.Validate(entry.Value, check);

        if (mapping.Entries.Count > most)
            check.Report(SchemaProblemKind.MalformedValue, node, $"has {mapping.Entries.Count} entries and may have {most}");
    }
}
