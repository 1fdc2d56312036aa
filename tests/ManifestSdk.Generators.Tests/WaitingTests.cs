namespace ManifestSdk.Generators.Tests;

/// <summary>A topology that only a run can tell about has no files yet, but a place in the registry and a note for the build.</summary>
public class WaitingTests
{
    private const string Source = """
        using System;
        using ManifestSdk;

        internal static class Shop
        {
            [Topology]
            private static void Define(Topology topology) => topology.Namespace("app").Deployment("api").Labels(("app", "api"))
                .Container("api", "registry.example.com/api:" + Environment.GetEnvironmentVariable("MANIFESTSDK_TEST_TAG"));
        }

        public static class Other
        {
            [Topology]
            public static void Define(Topology topology) => topology.Namespace("other");
        }
        """;

    [Fact]
    public void The_registry_runs_it_when_it_is_asked_for()
    {
        Environment.SetEnvironmentVariable("MANIFESTSDK_TEST_TAG", "1.4.2");
        var manifests = GeneratorRun.Over(Source).Load().GetType("ManifestSdk.Generated.Manifests")!;

        Assert.Contains("image: registry.example.com/api:1.4.2\n", (string)manifests.GetProperty("Shop")!.GetValue(null)!, StringComparison.Ordinal);
        Assert.Equal(["other", "shop"], ((IReadOnlyDictionary<string, string>)manifests.GetProperty("All")!.GetValue(null)!).Keys);
    }

    [Fact]
    public void The_build_is_told_how_to_run_it_and_why()
    {
        var run = GeneratorRun.With([("ProjectDir", "/")], Source);
        var files = run.Load().GetType("ManifestSdk.Generated.ManifestFiles")!;
        var fields = files.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic);

        Assert.Equal(["Path0", "Text0", "Waiting0"], fields.Select(static field => field.Name));
        Assert.Equal("other.yaml", fields[0].GetValue(null));
        var lines = ((string)fields[2].GetValue(null)!).Split('\n');
        Assert.Equal(["shop", "", "", "Shop", "Define", "", "0.cs(7,25)", ""], lines[..8]);
        Assert.NotEqual("", lines[8]);
        Assert.Equal("0.cs(8,57)", lines[9]);
        Assert.StartsWith("The topology reads environment variable 'MANIFESTSDK_TEST_TAG', ", lines[10], StringComparison.Ordinal);
        Assert.Equal(11, lines.Length);
    }

    [Fact]
    public void No_token_reaches_what_is_generated() =>
        Assert.All(GeneratorRun.Over(Source).Sources.Values, static source => Assert.DoesNotContain('\uE000', source));

    [Fact]
    public void An_environment_waits_on_its_own()
    {
        var run = GeneratorRun.Over("""
            using System;
            using ManifestSdk;

            public enum Stage { Dev, Prod }

            public static class Shop
            {
                [Topology]
                public static void Define(Topology topology, Stage stage) =>
                    topology.Namespace(stage == Stage.Dev ? "dev" : Environment.GetEnvironmentVariable("MANIFESTSDK_TEST_NAMESPACE"));
            }
            """);
        Environment.SetEnvironmentVariable("MANIFESTSDK_TEST_NAMESPACE", "production");
        var assembly = run.Load();

        Assert.Contains("Waiting0 = @\"shop\nprod\nProd\nShop\nDefine\n", run.Sources["ManifestFiles.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Path0 = @\"dev/shop.yaml\"", run.Sources["ManifestFiles.g.cs"], StringComparison.Ordinal);
        Assert.Contains("name: production\n", (string)assembly.GetType("ManifestSdk.Generated.Manifests+Prod")!.GetProperty("Shop")!.GetValue(null)!, StringComparison.Ordinal);
    }
}
