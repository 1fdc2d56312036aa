namespace ManifestSdk.EndToEnd.Tests;

/// <summary>The package in a feed of its own, packed once for all tests, and a folder for the projects of a class of tests.</summary>
public sealed class PackedSdk : IDisposable
{
    public const string Version = "0.0.0-endtoend";

    private static readonly Lazy<string> Shared = new(Pack);

    public PackedSdk() => Root = Directory.CreateDirectory(Path.Combine(Shared.Value, Path.GetRandomFileName())).FullName;

    /// <summary>A folder outside the repository, with spaces and more than ASCII in its path.</summary>
    public string Root { get; }

    public string Package => Path.Combine(Feed, $"ManifestSdk.{Version}.nupkg");

    public string Feed => Path.Combine(Shared.Value, "feed");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Pack()
    {
        var folder = Directory.CreateTempSubdirectory("manifestsdk ünïcode ").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var feed = Path.Combine(folder, "feed");
        Dotnet.Run(
            folder, "pack", BuildSettings.LibraryProject, "--no-build", "--no-restore",
            "-c", BuildSettings.Configuration, "-o", feed, "-p:PackageVersion=" + Version);
        OtherYamlPackage.Write(feed);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="restored" value="{BuildSettings.NuGetPackageRoot}" /></fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }
}
