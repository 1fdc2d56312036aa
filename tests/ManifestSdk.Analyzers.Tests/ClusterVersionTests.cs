using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers.Tests;

public class ClusterVersionTests
{
    private const string Source = """
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology) => topology.Namespace("app");
        }
        """;

    [Fact]
    public void A_text_that_is_no_version_is_an_error_of_the_project()
    {
        var diagnostic = Assert.Single(AnalyzerRun.Diagnose(AnalyzerRun.Compile(Source), ("build_property.KubernetesVersion", "latest")));

        Assert.Equal("MSDK0040", diagnostic.Id);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Equal(
            "'latest' in KubernetesVersion is not a version; write two or three numbers, such as 2.8 or 2.8.1",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.33")]
    [InlineData("v1.33.2")]
    public void A_version_and_none_are_fine(string version) =>
        Assert.Empty(AnalyzerRun.Diagnose(AnalyzerRun.Compile(Source), ("build_property.KubernetesVersion", version)));
}
