using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ManifestSdk.Build;

/// <summary>A task whose failures are errors of the project, each saying what to do.</summary>
public abstract class ManifestTask : Task
{
    /// <summary>The project, which errors are reported on.</summary>
    [Required]
    public string ProjectPath { get; set; } = "";

    /// <summary>The file that lists what the project wrote.</summary>
    [Required]
    public string RecordPath { get; set; } = "";

    private protected abstract string Folder { get; }

    private protected ManifestRecord Record => new(Path.GetFullPath(RecordPath));

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (ManifestBuildException exception)
        {
            Report(exception.Code, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Report(
                ManifestBuildException.CannotWrite,
                $"Manifests cannot be written to '{Folder}': {exception.Message.TrimEnd('.')}. Make the folder writable, or set ManifestOutputPath to one that is.");
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Run();

    private void Report(string code, string message) => Log.LogError(null, code, null, ProjectPath, 0, 0, 0, 0, "{0}", message);
}
