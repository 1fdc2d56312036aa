using Microsoft.Build.Framework;

namespace ManifestSdk.Build;

/// <summary>
/// Compares the manifests that an assembly carries with the files in the output folder, and writes nothing. The folder
/// alone decides, not the record of past builds: a fresh clone, which has none, must come to the same result.
/// </summary>
public sealed class VerifyManifests : CompiledManifestsTask
{
    private const string Differs = "MSDK0024";
    private const string Missing = "MSDK0025";
    private const string Stale = "MSDK0026";

    private protected override void Run(OutputFolder folder, Dictionary<string, CompiledManifest> files)
    {
        foreach (var file in files)
            Verify(folder, file.Key, file.Value);

        foreach (var stale in folder.OwnFiles().Where(file => !files.ContainsKey(file)).OrderBy(static file => file, StringComparer.Ordinal))
        {
            var message = $"No topology of this project makes '{folder.PathOf(stale)}' any more. Delete the file and commit that; if another project writes it, give each project a ManifestOutputPath of its own.";
            Report(Stale, message, stale, line: 1);
        }

        if (files.Count > 0)
            Summary = SummaryOf(files.Values) + "; verified";
    }

    private protected override string Explain(string reason) =>
        $"The manifests in '{Folder}' cannot be compared with what the code makes: {reason}. Make the folder readable, or set ManifestOutputPath to one that is.";

    private void Verify(OutputFolder folder, string file, CompiledManifest manifest)
    {
        if (!OutputFolder.Has(file))
            Report(Missing, $"'{manifest.Path}' is missing in '{folder.Root}'. Run 'dotnet build' and commit the file.");
        else if (!folder.Owns(file))
            Report(OutputFolder.Foreign(file));
        else if (new LineDiff(ManifestFileContent.TextOf(file), manifest.Text) is { IsEmpty: false } diff)
            Report(file, manifest, diff);
    }

    private void Report(string file, CompiledManifest manifest, LineDiff diff)
    {
        // MSBuild would put place and code before every line of an error, so the diff follows it.
        Report(Differs, $"'{manifest.Path}' is not what the code makes. Run 'dotnet build' and commit the file.", file, diff.FirstLine);
        if (manifest.HoldsSecrets)
            return;

        Log.LogMessage(MessageImportance.High, "{0}", $"--- {manifest.Path}\n+++ {manifest.Path}, as the code makes it\n{diff}");
    }
}
