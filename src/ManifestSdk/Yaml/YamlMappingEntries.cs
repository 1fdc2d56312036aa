using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>The entries of a map while it is read. Of equal keys the last counts, as in <c>kubectl</c>; what a merge key brings gives way to what is written.</summary>
internal sealed class YamlMappingEntries(List<YamlProblem> problems)
{
    private readonly List<ManifestEntry> _entries = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<ManifestEntry> _merged = [];

    public void Add(ManifestNode key, ManifestNode value)
    {
        if (key is not ManifestScalar { Value: not null } scalar)
        {
            problems.Add(new YamlProblem(YamlRules.Unreadable, "A key must be text", key.Origin));
            return;
        }

        // JSON, which the API server gets, has keys of text only: 'on' becomes "true" there, 0x10 becomes "16".
        var entry = new ManifestEntry(scalar.ToString(), key.Origin, value);
        if (!TryAdd(entry))
        {
            problems.Add(new YamlProblem(YamlRules.DuplicateKey, $"Key '{entry.Key}' is written twice; the last one counts", key.Origin));
            _entries[_positions[entry.Key]] = entry;
        }
    }

    public void Merge(ManifestNode value)
    {
        switch (value)
        {
            case ManifestMapping mapping:
                _merged.AddRange(mapping.Entries);
                break;
            case ManifestSequence sequence when sequence.Items.All(static item => item is ManifestMapping):
                _merged.AddRange(sequence.Items.Cast<ManifestMapping>().SelectMany(static item => item.Entries));
                break;
            default:
                problems.Add(new YamlProblem(YamlRules.Unreadable, "'<<' merges a map, or a list of maps", value.Origin));
                break;
        }
    }

    public ManifestMapping ToMapping(Origin origin)
    {
        foreach (var entry in _merged)
            TryAdd(entry);

        return new ManifestMapping(_entries, origin);
    }

    private bool TryAdd(ManifestEntry entry)
    {
        if (_positions.ContainsKey(entry.Key))
            return false;

        _positions.Add(entry.Key, _entries.Count);
        _entries.Add(entry);
        return true;
    }
}
