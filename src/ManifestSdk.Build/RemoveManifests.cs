using Microsoft.Build.Framework;

namespace ManifestSdk.Build;

/// <summary>Removes what the project wrote: part of <c>dotnet clean</c>, which by itself looks only below bin and obj.</summary>
public sealed class RemoveManifests : ManifestTask
{
    /// <summary>The file that lists what the project wrote.</summary>
    [Required]
    public string RecordPath { get; set; } = "";

    private protected override string Folder => Path.GetDirectoryName(RecordPath) ?? "";

    private protected override void Run()
    {
        var record = new ManifestRecord(Path.GetFullPath(RecordPath), ProjectPath);
        record.RemoveFiles([]);
        record.Delete();
    }
}
