using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Generators.Tests;

public class ParameterTests
{
    private const string Shop = """
        using ManifestSdk;

        enum Stage { Dev, Prod }

        static class Shop
        {
            [Topology]
            static void Define(Topology topology, Stage stage) => topology.Namespace(topology.Parameter("name", "none"));
        }
        """;

    [Fact]
    public void A_value_of_MSBuild_reaches_the_YAML() => Assert.Contains(
        "name: given",
        GeneratorRun.With([("ManifestParameterValues", "prod/name=given")], Shop).Sources["Manifests.prod.shop.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void A_changed_value_is_evaluated_again_and_only_where_it_counts()
    {
        var compilation = GeneratorRun.Over(Shop).Output.RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(Shop));
        var changed = Driver("prod/name=one").RunGenerators(compilation)
            .WithUpdatedAnalyzerConfigOptions(new BuildProperties([("ManifestParameterValues", "prod/name=two")]))
            .RunGenerators(compilation);

        Assert.Single(Outputs(changed, TrackingNames.Manifests), static reason => !IsKept(reason));
        Assert.Contains(changed.GetRunResult().GeneratedTrees, static tree => tree.ToString().Contains("name: two", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_option_of_somebody_else_evaluates_nothing()
    {
        var compilation = GeneratorRun.Over(Shop).Output.RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(Shop));
        var driver = Driver("prod/name=one").RunGenerators(compilation)
            .WithUpdatedAnalyzerConfigOptions(new BuildProperties([("ManifestParameterValues", "prod/name=one"), ("Nullable", "enable")]))
            .RunGenerators(compilation);

        Assert.All(Outputs(driver, TrackingNames.Parameters).Concat(Outputs(driver, TrackingNames.Topologies)), static reason => Assert.True(IsKept(reason)));
    }

    [Fact]
    public void A_topology_that_waits_for_a_run_takes_its_values_along()
    {
        var run = GeneratorRun.With([("ManifestParameterValues", "/name=all&prod/name=a_003bb")], Shop.Replace(
            "topology.Namespace(topology.Parameter(\"name\", \"none\"))",
            "topology.Namespace(System.Environment.GetEnvironmentVariable(\"MANIFESTSDK_TEST_NONE\") ?? \"app\").Annotation(\"example.com/name\", topology.Parameter(\"name\"))",
            StringComparison.Ordinal));

        Assert.Contains("name=a_003bb", run.Sources["ManifestFiles.g.cs"], StringComparison.Ordinal);
        Assert.Contains("example.com/name: a;b\n", (string)run.Load().GetType("ManifestSdk.Generated.Manifests+Prod")!.GetProperty("Shop")!.GetValue(null)!, StringComparison.Ordinal);
    }

    private static CSharpGeneratorDriver Driver(string values) => CSharpGeneratorDriver.Create(
        [new ManifestGenerator().AsSourceGenerator()],
        optionsProvider: new BuildProperties([("ManifestParameterValues", values)]),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static bool IsKept(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason);
}
