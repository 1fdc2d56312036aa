using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tool.Fixing;

/// <summary>Where the keys and single values of a file are written, and which of them several fields share through an alias.</summary>
internal sealed class ScalarPlaces
{
    private readonly Dictionary<Origin, (int Uses, string Text)> _places = [];

    public ScalarPlaces(YamlFile file)
    {
        foreach (var document in file.Documents)
            Count(document.Root);
    }

    /// <summary>The text of the one key or value that is written at a place, and read there once; <see langword="null"/> for others.</summary>
    public string? OneAt(Origin origin) => _places.TryGetValue(origin, out var place) && place.Uses == 1 ? place.Text : null;

    private void Count(ManifestNode node)
    {
        switch (node)
        {
            case ManifestMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Count(entry.KeyOrigin, entry.Key);
                    Count(entry.Value);
                }

                break;
            case ManifestSequence sequence:
                foreach (var item in sequence.Items)
                    Count(item);

                break;
            default:
                Count(node.Origin, node.ToString()!);
                break;
        }
    }

    private void Count(Origin origin, string text) => _places[origin] = (_places.GetValueOrDefault(origin).Uses + 1, text);
}
