using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers.Tests;

public class ForeignGeneratorTests
{
    private const string Shop = """
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology) => topology.Namespace(Ids.Shop);
        }
        """;

    // What another generator adds stands in the finished compilation, where the analyzer sees it.
    private const string Ids = """internal static class Ids { public const string Shop = "shop"; }""";

    [Fact]
    public void A_topology_that_the_generator_left_out_is_reported_at_its_name()
    {
        var diagnostic = Assert.Single(Diagnose(Shop, Ids, "namespace ManifestSdk.Generated { static partial class Manifests; }"));

        Assert.Equal("MSDK0010", diagnostic.Id);
        Assert.Equal("Define", diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Contains("'Shop.Define' uses code that another source generator makes", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topology_with_a_manifest_is_not_reported() =>
        Assert.Empty(Diagnose(Shop, Ids, "namespace ManifestSdk.Generated { static partial class Manifests { public static string Shop => \"\"; } }"));

    [Fact]
    public void One_that_waits_for_a_run_nobody_knows_of_is_reported_too()
    {
        var shop = Shop.Replace("Namespace(Ids.Shop)", "Namespace(Ids.Shop + System.Environment.MachineName)", StringComparison.Ordinal);

        Assert.Equal(
            ["MSDK0003", "MSDK0010"],
            Diagnose(shop, Ids, "namespace ManifestSdk.Generated { static partial class Manifests; }").Select(static diagnostic => diagnostic.Id).Order());
    }

    [Fact]
    public void Where_the_generator_did_not_run_nothing_is_reported() => Assert.Empty(Diagnose(Shop, Ids));

    [Fact]
    public void A_topology_that_does_not_compile_is_left_to_the_compiler() =>
        Assert.Empty(Diagnose(Shop, "namespace ManifestSdk.Generated { static partial class Manifests; }"));

    private static ImmutableArray<Diagnostic> Diagnose(params string[] sources) => AnalyzerRun.Diagnose(AnalyzerRun.Compile(sources));
}
