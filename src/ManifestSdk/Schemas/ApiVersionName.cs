namespace ManifestSdk.Schemas;

/// <summary>An <c>apiVersion</c> taken apart: <c>apps/v1</c> is group <c>apps</c> and version <c>v1</c>; the core group's name is empty.</summary>
/// <param name="Group">The API group.</param>
/// <param name="Version">The version.</param>
internal readonly record struct ApiVersionName(string Group, string Version)
{
    /// <summary>Whether the version is an alpha or a beta, such as <c>v1beta1</c>.</summary>
    public bool IsPreview =>
        Version.IndexOf("alpha", StringComparison.Ordinal) >= 0 || Version.IndexOf("beta", StringComparison.Ordinal) >= 0;

    public static ApiVersionName Parse(string apiVersion) => apiVersion.IndexOf('/') is var slash and >= 0
        ? new ApiVersionName(apiVersion.Substring(0, slash), apiVersion.Substring(slash + 1))
        : new ApiVersionName("", apiVersion);
}
