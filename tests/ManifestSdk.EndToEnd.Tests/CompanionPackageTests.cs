using System.IO.Compression;
using System.Xml.Linq;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary>What the packages beside the main one ship, and what they bring along.</summary>
public sealed class CompanionPackageTests : IDisposable
{
    private readonly string feed = Directory.CreateTempSubdirectory("manifestsdk-companions").FullName;

    public void Dispose() => Directory.Delete(feed, recursive: true);

    [Fact]
    public void The_testing_package_is_one_library_and_needs_the_sdk_and_a_diff()
    {
        using var package = Pack("ManifestSdk.Testing");

        Assert.Equal(["lib/netstandard2.0/ManifestSdk.Testing.dll", "lib/netstandard2.0/ManifestSdk.Testing.xml"], Files(package));
        Assert.Equal(["DiffPlex", "ManifestSdk"], Dependencies(package));
    }

    [Fact]
    public void The_package_of_typed_models_is_one_library_a_framework_and_needs_the_sdk_and_the_client()
    {
        using var package = Pack("ManifestSdk.KubernetesClient");

        Assert.Equal(
            [
                "lib/net10.0/ManifestSdk.KubernetesClient.dll", "lib/net10.0/ManifestSdk.KubernetesClient.xml",
                "lib/net8.0/ManifestSdk.KubernetesClient.dll", "lib/net8.0/ManifestSdk.KubernetesClient.xml",
            ],
            Files(package));
        Assert.Equal(["KubernetesClient", "ManifestSdk"], Dependencies(package));
    }

    private ZipArchive Pack(string project)
    {
        var sources = Path.GetDirectoryName(Path.GetDirectoryName(BuildSettings.LibraryProject)!)!;
        Dotnet.Run(feed, "pack", Path.Combine(sources, project), "--no-build", "--no-restore", "-c", BuildSettings.Configuration, "-o", feed, "-p:PackageVersion=0.0.0");
        return ZipFile.OpenRead(Path.Combine(feed, project + ".0.0.0.nupkg"));
    }

    /// <summary>All but the package's own papers: the specification, the licence, the read-me.</summary>
    private static IEnumerable<string> Files(ZipArchive package) => package.Entries
        .Select(static entry => entry.FullName)
        .Where(static name => name.Contains('/') && !name.StartsWith('_') && !name.StartsWith("package/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string[] Dependencies(ZipArchive package)
    {
        using var specification = package.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(specification).Descendants()
            .Where(static element => element.Name.LocalName == "dependency")
            .Select(static element => element.Attribute("id")!.Value)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();
    }
}
