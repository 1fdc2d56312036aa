using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Schemas;

/// <summary>Explains a field that its object does not have: misspelt, or at the wrong indentation.</summary>
internal static class UnknownField
{
    public static void Report(ManifestMapping mapping, ManifestEntry entry, ObjectSchema schema, SchemaCheck check)
    {
        var near = NearMiss.Of(entry.Key, schema.Fields.Keys);
        check.ReportKey(
            SchemaProblemKind.UnknownField,
            entry,
            $"{check.Place(mapping)} has no field '{NodeWording.Shorten(entry.Key)}'",
            near is not null ? $"Did you mean '{near}'?" : Elsewhere(entry.Key, schema, check),
            near is not null && mapping.Find(near) is null
                ? new ManifestFix($"Use '{near}'", entry.KeyOrigin, ManifestScalar.Of(near))
                : null);
    }

    /// <summary>The object around or the object inside that does have the field: in YAML, a matter of a few blanks.</summary>
    private static string Elsewhere(string key, ObjectSchema schema, SchemaCheck check)
    {
        for (var level = check.Enclosing.Count - 2; level >= 0; level--)
        {
            var (mapping, around) = check.Enclosing[level];
            if (around.Fields.ContainsKey(key))
                return $"It is a field of {check.Place(mapping)}; mind the indentation.";
        }

        var inside = schema.Fields.Values
            .Where(field => field.Value is ObjectSchema inner && inner.Fields.ContainsKey(key))
            .Select(static field => field.Name)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .FirstOrDefault();
        return inside is null ? "" : $"It is a field of '{inside}' below; mind the indentation.";
    }
}
