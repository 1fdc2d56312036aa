namespace ManifestSdk.Build;

/// <summary>Removes what the project wrote: part of <c>dotnet clean</c>, which by itself looks only below bin and obj.</summary>
public sealed class RemoveManifests : ManifestTask
{
    private protected override string Folder => Path.GetDirectoryName(RecordPath) ?? "";

    private protected override void Run()
    {
        Record.RemoveFiles(new HashSet<string>());
        Record.Delete();
    }
}
