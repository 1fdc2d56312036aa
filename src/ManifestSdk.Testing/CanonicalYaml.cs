using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Testing;

/// <summary>Rewrites YAML so that texts which mean the same become the same.</summary>
internal static class CanonicalYaml
{
    /// <summary>The text with keys sorted and documents in the SDK's order, or the text itself where it is no YAML.</summary>
    public static string Of(string yaml)
    {
        var reading = ManifestYaml.Read("", yaml);
        return reading.Problems.Count > 0
            ? yaml
            : ManifestYaml.Write(new ManifestSet("", reading.Resources.Select(static resource => new ManifestResource(Sorted(resource.Root)))));
    }

    private static ManifestNode Sorted(ManifestNode node) => node switch
    {
        ManifestMapping mapping => Sorted(mapping),
        ManifestSequence sequence => new ManifestSequence(sequence.Items.Select(Sorted)),
        _ => node,
    };

    private static ManifestMapping Sorted(ManifestMapping mapping) => new(mapping.Entries
        .OrderBy(static entry => entry.Key, StringComparer.Ordinal)
        .Select(static entry => new ManifestEntry(entry.Key, default, Sorted(entry.Value))));
}
