using System.Runtime.CompilerServices;
using ManifestSdk.Controllers;

namespace ManifestSdk.Tests.Controllers;

public class AnnotationPageTests
{
    /// <summary>Set to 1, this environment variable makes the test write the pages rather than compare them.</summary>
    private const string Update = "MANIFESTSDK_UPDATE_PAGES";

    public static TheoryData<string> Prefixes { get; } = new(AnnotationCatalog.Prefixes.Select(prefix => prefix.Prefix));

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void The_reference_page_says_what_the_catalogue_says(string prefix)
    {
        var path = Path.Combine(Folder(), prefix + ".md");
        var page = AnnotationPage.Of(AnnotationCatalog.Prefixes.Single(known => known.Prefix == prefix));
        if (Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(path, page);

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with {Update}=1");
        Assert.Equal(page, File.ReadAllText(path));
    }

    [Fact]
    public void Keys_are_unique() => Assert.Distinct(AnnotationCatalog.Prefixes.SelectMany(prefix => AnnotationCatalog.WithPrefix(prefix.Prefix)).Select(spec => spec.Key));

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/annotations"));
}
