using ManifestSdk.Model;
using ManifestSdk.Patches;

namespace ManifestSdk.Recording;

/// <summary>A map under construction. Setting a key again replaces its value.</summary>
internal sealed partial class RecordedMapping(Origin origin, FieldOrder order = FieldOrder.Schema) : Recorded
{
    /// <summary>From how many keys on a table finds one faster than a look at all of them. Most maps have three.</summary>
    private const int ManyKeys = 16;

    private readonly List<RecordedEntry> _entries = [];
    private Dictionary<string, RecordedEntry>? _byKey;
    private List<Patch>? _patches;

    public bool IsEmpty => _entries.Count == 0;

    public void Clear()
    {
        _entries.Clear();
        _byKey = null;
    }

    public bool Contains(string key) => Find(key) is not null;

    public void Set(string key, Recorded value, Origin keyOrigin = default)
    {
        var entry = Find(key) ?? Append(key);
        entry.KeyOrigin = keyOrigin;
        entry.Value = value;
    }

    public void Set(string key, ManifestNode value, Origin keyOrigin = default) => Set(key, new RecordedValue(value), keyOrigin);

    public void Set(string key, string value, Origin origin) => Set(key, ManifestScalar.Of(value, origin));

    public void Set(string key, long value, Origin origin) => Set(key, ManifestScalar.Of(value, origin));

    public void Set(string key, bool value, Origin origin) => Set(key, ManifestScalar.Of(value, origin));

    /// <summary>The map below a key, made when it is first asked for.</summary>
    public RecordedMapping Mapping(string key, FieldOrder childOrder = FieldOrder.Schema, Origin keyOrigin = default)
    {
        if (Find(key)?.Value is RecordedMapping existing)
            return existing;

        var child = new RecordedMapping(CallSite.Call, childOrder);
        Set(key, child, keyOrigin);
        return child;
    }

    /// <summary>The list below a key, made when it is first asked for.</summary>
    public RecordedSequence Sequence(string key, Origin keyOrigin = default)
    {
        if (Find(key)?.Value is RecordedSequence existing)
            return existing;

        var child = new RecordedSequence(CallSite.Call);
        Set(key, child, keyOrigin);
        return child;
    }

    /// <summary>This map, left out while it has nothing to say.</summary>
    public Recorded UnlessEmpty() => new DeferredValue(() => BuildMapping() is { Entries.Count: > 0 } mapping ? mapping : null);

    /// <summary>Adds a change that is applied when everything else is written.</summary>
    public void Add(Patch patch) => (_patches ??= []).Add(patch);

    public override ManifestNode Build() => BuildMapping();

    public ManifestMapping BuildMapping()
    {
        // Sorted where they are: a key is found wherever it stands.
        if (order != FieldOrder.AsWritten)
            _entries.Sort(order == FieldOrder.Schema ? RecordedEntry.BySchema : RecordedEntry.ByKey);

        var entries = new ManifestEntry[_entries.Count];
        var count = 0;
        foreach (var entry in _entries)
        {
            if (entry.Build() is { } built)
                entries[count++] = built;
        }

        Array.Resize(ref entries, count);
        var mapping = ManifestMapping.Owning(entries, origin);
        return _patches is null ? mapping : Patched(mapping, _patches);
    }

    private static ManifestMapping Patched(ManifestMapping mapping, List<Patch> patches)
    {
        var problems = new List<PatchProblem>();
        var patched = patches.Aggregate(mapping, (target, patch) => patch.ApplyTo(target, problems));
        return new ManifestMapping(patched.Entries, patched.Origin) { PatchProblems = problems };
    }

    private RecordedEntry? Find(string key)
    {
        if (_byKey is not null)
            return _byKey.TryGetValue(key, out var known) ? known : null;

        foreach (var entry in _entries)
        {
            if (entry.Key == key)
                return entry;
        }

        return null;
    }

    private RecordedEntry Append(string key)
    {
        var entry = new RecordedEntry(key);
        _entries.Add(entry);
        if (_byKey is not null)
            _byKey.Add(key, entry);
        else if (_entries.Count == ManyKeys)
            _byKey = _entries.ToDictionary(static each => each.Key, StringComparer.Ordinal);

        return entry;
    }
}
