using ManifestSdk.Model;
using ManifestSdk.Patches;

namespace ManifestSdk.Recording;

/// <summary>A map under construction. Setting a key again replaces its value.</summary>
internal sealed partial class RecordedMapping(Origin origin, FieldOrder order = FieldOrder.Schema) : Recorded
{
    private readonly Dictionary<string, (Origin KeyOrigin, Recorded Value)> _entries = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];

    private readonly List<Patch> _patches = [];

    public bool IsEmpty => _keys.Count == 0;

    public void Clear()
    {
        _entries.Clear();
        _keys.Clear();
    }

    public bool Contains(string key) => _entries.ContainsKey(key);

    public void Set(string key, Recorded value, Origin keyOrigin = default)
    {
        if (!_entries.ContainsKey(key))
            _keys.Add(key);

        _entries[key] = (keyOrigin, value);
    }

    public void Set(string key, ManifestNode value, Origin keyOrigin = default) => Set(key, new RecordedValue(value), keyOrigin);

    public void Set(string key, string value, Origin origin) => Set(key, ManifestScalar.Of(value, origin));

    public void Set(string key, long value, Origin origin) => Set(key, ManifestScalar.Of(value, origin));

    public void Set(string key, bool value, Origin origin) => Set(key, ManifestScalar.Of(value, origin));

    /// <summary>The map below a key, made when it is first asked for.</summary>
    public RecordedMapping Mapping(string key, FieldOrder childOrder = FieldOrder.Schema, Origin keyOrigin = default)
    {
        if (_entries.TryGetValue(key, out var entry) && entry.Value is RecordedMapping existing)
            return existing;

        var child = new RecordedMapping(CallSite.Call, childOrder);
        Set(key, child, keyOrigin);
        return child;
    }

    /// <summary>The list below a key, made when it is first asked for.</summary>
    public RecordedSequence Sequence(string key, Origin keyOrigin = default)
    {
        if (_entries.TryGetValue(key, out var entry) && entry.Value is RecordedSequence existing)
            return existing;

        var child = new RecordedSequence(CallSite.Call);
        Set(key, child, keyOrigin);
        return child;
    }

    /// <summary>This map, left out while it has nothing to say.</summary>
    public Recorded UnlessEmpty() => new DeferredValue(() => BuildMapping() is { Entries.Count: > 0 } mapping ? mapping : null);

    /// <summary>Adds a change that is applied when everything else is written.</summary>
    public void Add(Patch patch) => _patches.Add(patch);

    public override ManifestNode Build() => BuildMapping();

    public ManifestMapping BuildMapping()
    {
        var entries = new List<ManifestEntry>(_keys.Count);
        foreach (var key in InOrder())
        {
            var (keyOrigin, value) = _entries[key];
            if (value.Build() is { } node)
                entries.Add(new ManifestEntry(key, keyOrigin, node));
        }

        return Patched(new ManifestMapping(entries, origin));
    }

    private ManifestMapping Patched(ManifestMapping mapping)
    {
        if (_patches.Count == 0)
            return mapping;

        var problems = new List<PatchProblem>();
        var patched = _patches.Aggregate(mapping, (target, patch) => patch.ApplyTo(target, problems));
        return new ManifestMapping(patched.Entries, patched.Origin) { PatchProblems = problems };
    }

    private IEnumerable<string> InOrder() => order switch
    {
        FieldOrder.Schema => _keys.OrderBy(static key => key, Comparer<string>.Create(SchemaOrder.Compare)),
        FieldOrder.Sorted => _keys.OrderBy(static key => key, StringComparer.Ordinal),
        _ => _keys,
    };
}
