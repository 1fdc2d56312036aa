namespace ManifestSdk.Recording;

/// <summary>Writes what a ConfigMap's and a Secret's volume have in common.</summary>
internal static class FileRecording
{
    public static void SetFiles(this RecordedMapping source, (string Key, string Path)[]? items, int? defaultMode, bool? optional)
    {
        if (items is not null)
            source.Sequence("items").AddPairs("key", "path", items);

        source.SetIfGiven("defaultMode", defaultMode);
        source.SetIfGiven("optional", optional);
    }
}
