using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tool.Fixing;

/// <summary>Where the keys and single values of a file are written, and which of them several fields share through an alias.</summary>
internal sealed class ScalarPlaces
{
    private readonly Dictionary<Origin, int> _uses = [];

    public ScalarPlaces(YamlFile file)
    {
        foreach (var document in file.Documents)
            Count(document.Root);
    }

    /// <summary>Whether exactly one key or value is written at a place, and read there once.</summary>
    public bool AreOneAt(Origin origin) => _uses.TryGetValue(origin, out var uses) && uses == 1;

    private void Count(ManifestNode node)
    {
        switch (node)
        {
            case ManifestMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Count(entry.KeyOrigin);
                    Count(entry.Value);
                }

                break;
            case ManifestSequence sequence:
                foreach (var item in sequence.Items)
                    Count(item);

                break;
            default:
                Count(node.Origin);
                break;
        }
    }

    private void Count(Origin origin) => _uses[origin] = _uses.GetValueOrDefault(origin) + 1;
}
