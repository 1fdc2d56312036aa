using System.Reflection;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary>What the build of these tests knows and the tests need.</summary>
internal static class BuildSettings
{
    public static string NuGetPackageRoot { get; } = Get(nameof(NuGetPackageRoot));

    public static string LibraryProject { get; } = Get(nameof(LibraryProject));

    public static string Configuration { get; } = Get(nameof(Configuration));

    private static string Get(string key) => typeof(BuildSettings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
