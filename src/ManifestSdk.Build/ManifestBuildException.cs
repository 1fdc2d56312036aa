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

    /// <summary>A file of another project is in the way.</summary>
    public const string OtherProjectsFile = "MSDK0057";

    /// <summary>A topology has to run, and the project forbids it.</summary>
    public const string RunForbidden = "MSDK0027";

    /// <summary>A run ended without a result, or could not start.</summary>
    public const string RunFailed = "MSDK0028";

    /// <summary>A run did not end in time.</summary>
    public const string RunTooLong = "MSDK0029";

    /// <summary>A secret parameter has no value, or one that would be seen.</summary>
    public const string SecretWithoutValue = "MSDK0056";

    public string Code { get; } = code;
}
