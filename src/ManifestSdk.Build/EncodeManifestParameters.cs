using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ManifestSdk.Build;

/// <summary>Spells the items <c>ManifestParameter</c> as one property, which takes them to the compiler. Runs in the IDE's builds too.</summary>
public sealed class EncodeManifestParameters : Task
{
    /// <summary>The items: the parameter's name, with the metadata <c>Value</c> and perhaps <c>Environment</c>.</summary>
    [Required]
    public ITaskItem[] Parameters { get; set; } = [];

    /// <summary>The text for the property.</summary>
    [Output]
    public string Encoded { get; private set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        // A property that nobody set is empty: then nothing is given, and a file or the default has its say.
        Encoded = ParameterText.Write(
            from parameter in Parameters
            where parameter.GetMetadata("Value").Length > 0
            select (parameter.GetMetadata("Environment") is { Length: > 0 } environment ? environment : null, parameter.ItemSpec, parameter.GetMetadata("Value")));
        return true;
    }
}
