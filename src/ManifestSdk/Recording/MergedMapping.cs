using ManifestSdk.Model;

namespace ManifestSdk.Recording;

/// <summary>
/// Two maps written out as one, whichever was filled first; where both have a key, the more specific one's value counts.
/// Nothing is written out while both are empty.
/// </summary>
internal sealed class MergedMapping(RecordedMapping general, RecordedMapping specific) : Recorded
{
    public override ManifestNode? Build()
    {
        var own = specific.BuildMapping();
        var entries = general.BuildMapping().Entries
            .Where(entry => own.Find(entry.Key) is null)
            .Concat(own.Entries)
            .OrderBy(static entry => entry.Key, StringComparer.Ordinal)
            .ToArray();

        return entries.Length == 0 ? null : new ManifestMapping(entries, entries[0].KeyOrigin);
    }
}
