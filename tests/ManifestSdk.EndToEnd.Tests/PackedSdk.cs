namespace ManifestSdk.EndToEnd.Tests;

/// <summary>The package, packed once for all tests, in a feed of its own.</summary>
public sealed class PackedSdk : IDisposable
{
    public const string Version = "0.0.0-endtoend";

    public PackedSdk()
    {
        Dotnet.Run(
            Root, "pack", BuildSettings.LibraryProject, "--no-build", "--no-restore",
            "-c", BuildSettings.Configuration, "-o", Feed, "-p:PackageVersion=" + Version);
        OtherYamlPackage.Write(Feed);
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="restored" value="{BuildSettings.NuGetPackageRoot}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>A folder outside the repository, with spaces and more than ASCII in its path.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("manifestsdk ünïcode ").FullName;

    public string Package => Path.Combine(Feed, $"ManifestSdk.{Version}.nupkg");

    private string Feed => Path.Combine(Root, "feed");

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
