namespace ManifestSdk.Build;

/// <summary>Something that the user has to mend before manifests can be written.</summary>
internal sealed class ManifestBuildException(string code, string message) : Exception(message)
{
    /// <summary>The folder or a file cannot be read or written.</summary>
    public const string CannotWrite = "MSDK0020";

    /// <summary>A path leads out of the output folder.</summary>
    public const string LeavesFolder = "MSDK0021";

    /// <summary>A file is in the way that the SDK did not write.</summary>
    public const string ForeignFile = "MSDK0022";

    public string Code { get; } = code;
}
