using System.Reflection;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary>What the build of these tests knows and the tests need.</summary>
internal static class BuildSettings
{
    public static string NuGetPackageRoot { get; } = Get(nameof(NuGetPackageRoot));

    public static string LibraryProject { get; } = Get(nameof(LibraryProject));

    public static string Configuration { get; } = Get(nameof(Configuration));

    /// <summary>The tool <c>manifest</c>, as it was built.</summary>
    public static string Tool { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(LibraryProject)!, "..", "ManifestSdk.Tool", "bin", Configuration, "net8.0", "manifest.dll"));

    private static string Get(string key) => typeof(BuildSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
