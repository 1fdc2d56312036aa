using System.Runtime.CompilerServices;
using ManifestSdk.Rules;

namespace ManifestSdk.Analyzers.Tests;

public class ReleaseTests
{
    /// <summary>Roslyn's own release tracking reads descriptors from source, where ours are not; so this test keeps the rows.</summary>
    [Fact]
    public void Every_rule_has_its_row_among_the_releases()
    {
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(static file => File.ReadLines(Path.Combine(Folder(), file)))
            .Where(static line => line.StartsWith("MSDK", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(RuleRegistry.Descriptors.Select(Row).Order(StringComparer.Ordinal), rows);
    }

    private static string Row(RuleDescriptor rule) =>
        $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.Severity.ToString() : "Disabled")} | {rule.Name}";

    private static string Folder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "analyzers", "ManifestSdk.Analyzers");
}
