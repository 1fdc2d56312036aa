using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ManifestSdk.Build;

/// <summary>A task whose failures are errors of the project, each saying what to do.</summary>
public abstract class ManifestTask : Task
{
    /// <summary>The project, which errors are reported on.</summary>
    [Required]
    public string ProjectPath { get; set; } = "";

    private protected abstract string Folder { get; }

    /// <inheritdoc/>
    public sealed override bool Execute()
    {
        try
        {
            Run();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (ManifestBuildException exception)
        {
            Report(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Report(ManifestBuildException.CannotWrite, Explain(exception.Message.TrimEnd('.')));
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Run();

    private protected virtual string Explain(string reason) =>
        $"Manifests cannot be written to '{Folder}': {reason}. Make the folder writable, or set ManifestOutputPath to one that is.";

    private protected void Report(ManifestBuildException exception) => Report(exception.Code, exception.Message);

    private protected void Report(string code, string message) => Report(code, message, ProjectPath, line: 0);

    private protected void Report(string code, string message, string file, int line) =>
        Log.LogError(null, code, null, file, line, 0, 0, 0, "{0}", message);
}
