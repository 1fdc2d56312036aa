namespace ManifestSdk.Model.Views;

/// <summary>Reads fields of the shape that is expected of them, and nothing else.</summary>
internal static class NodeReading
{
    public static string? Text(this ManifestMapping mapping, string key) => (mapping[key] as ManifestScalar)?.Text;

    public static long? Integer(this ManifestMapping mapping, string key) => (mapping[key] as ManifestScalar)?.Integer;

    public static ManifestMapping? Mapping(this ManifestMapping mapping, string key) => mapping[key] as ManifestMapping;

    public static ManifestScalar? Scalar(this ManifestMapping mapping, string key) => mapping[key] as ManifestScalar;

    /// <summary>Whether a field says anything: null is as good as nothing.</summary>
    public static bool Has(this ManifestMapping mapping, string key) => mapping[key] is not (null or ManifestScalar { Value: null });

    /// <summary>The maps in a list; empty where the list is missing or is none.</summary>
    public static IEnumerable<ManifestMapping> Mappings(this ManifestMapping? mapping, string key) =>
        (mapping?[key] as ManifestSequence)?.Items.OfType<ManifestMapping>() ?? [];

    /// <summary>The maps in a list, or the only one where the list around it was forgotten: the schema's rules report that, and others go on with what was meant.</summary>
    public static IEnumerable<ManifestMapping> MeantMappings(this ManifestMapping? mapping, string key) =>
        mapping?.Mapping(key) is { } only ? [only] : mapping.Mappings(key);

    /// <summary>The single values in a list; empty where the list is missing or is none.</summary>
    public static IEnumerable<ManifestScalar> Scalars(this ManifestMapping? mapping, string key) =>
        (mapping?[key] as ManifestSequence)?.Items.OfType<ManifestScalar>() ?? [];

    /// <summary>The entries whose value is text.</summary>
    public static IEnumerable<(string Key, string Value)> Texts(this ManifestMapping? mapping)
    {
        foreach (var entry in mapping?.Entries ?? [])
        {
            if (entry.Value is ManifestScalar { Text: { } text })
                yield return (entry.Key, text);
        }
    }

    /// <summary>Every text below a node, at any depth.</summary>
    public static IEnumerable<string> AllTexts(this ManifestNode node) => node switch
    {
        ManifestScalar { Text: { } text } => [text],
        ManifestSequence sequence => sequence.Items.SelectMany(AllTexts),
        ManifestMapping mapping => mapping.Entries.SelectMany(static entry => AllTexts(entry.Value)),
        _ => [],
    };
}
