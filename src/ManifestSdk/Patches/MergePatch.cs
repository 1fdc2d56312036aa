using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Patches;

/// <summary>JSON merge patch (RFC 7386): maps merge, null removes, everything else replaces. New fields take the place that Kubernetes' order gives them.</summary>
internal static class MergePatch
{
    public static ManifestNode Merge(ManifestNode? target, ManifestNode patch)
    {
        if (patch is not ManifestMapping changes)
            return patch;

        return changes.Entries.Aggregate(target as ManifestMapping ?? new ManifestMapping([], changes.Origin), Set);
    }

    /// <summary>The map with an entry in place of the one that has its key, or beside the others.</summary>
    public static ManifestMapping Put(ManifestMapping mapping, ManifestEntry entry)
    {
        var entries = mapping.Entries.ToList();
        var index = entries.FindIndex(existing => existing.Key == entry.Key);
        if (index >= 0)
            entries[index] = entry;
        else
            entries.Insert(PlaceOf(entry.Key, entries), entry);

        return mapping.With(entries);
    }

    private static ManifestMapping Set(ManifestMapping mapping, ManifestEntry change) => change.Value is ManifestScalar { Value: null }
        ? mapping.With(mapping.Entries.Where(entry => entry.Key != change.Key))
        : Put(mapping, new ManifestEntry(change.Key, change.KeyOrigin, Merge(mapping[change.Key], change.Value)));

    private static int PlaceOf(string key, List<ManifestEntry> entries)
    {
        var next = entries.FindIndex(entry => SchemaOrder.Compare(entry.Key, key) > 0);
        return next < 0 ? entries.Count : next;
    }
}
