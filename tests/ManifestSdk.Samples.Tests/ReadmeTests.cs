using ManifestSdk.Yaml;

namespace ManifestSdk.Samples.Tests;

public class ReadmeTests
{
    private static readonly string Root = FindRoot();

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void The_readme_quotes_the_quick_start_and_what_it_makes(string readme)
    {
        var text = Read(readme);

        Assert.Contains($"```csharp\n{Read("samples/QuickStart/Shop.cs")}```", text, StringComparison.Ordinal);
        Assert.Contains($"```yaml\n{ManifestYaml.Write(Topology.Build(QuickStartTests.Define))}```", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ja.md")]
    public void The_readme_shows_the_error_at_the_place_where_it_appears(string readme)
    {
        var lines = Read("samples/QuickStart/Shop.cs").Split('\n');
        var line = Array.FindIndex(lines, static line => line.Contains("web.Backend(80)", StringComparison.Ordinal));
        var column = lines[line].IndexOf("80)", StringComparison.Ordinal);

        Assert.Contains($"Shop.cs({line + 1},{column + 1}): error MSDK3001: Service 'web' exposes no port 9376.", Read(readme), StringComparison.Ordinal);
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ManifestSdk.sln")))
            folder = folder.Parent!;

        return folder.FullName;
    }
}
