using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers.Tests;

public class ParameterTests
{
    private const string Shop = """
        using ManifestSdk;

        public enum Stage { Dev, Prod }

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology, Stage stage) => topology.Namespace(topology.Parameter("name"));
        }
        """;

    [Theory]
    [InlineData("", "Parameter 'name' has no value.")]
    [InlineData("dev/name=app", "In environment 'prod': Parameter 'name' has no value.")]
    public void A_parameter_without_value_is_reported_once_at_its_name(string values, string message)
    {
        var diagnostic = Assert.Single(Diagnose(Shop, values), static diagnostic => diagnostic.Id == "MSDK0050");

        Assert.StartsWith(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(Shop.IndexOf("\"name\"", StringComparison.Ordinal), diagnostic.Location.SourceSpan.Start);
    }

    [Fact]
    public void Values_for_all_environments_are_enough() => Assert.DoesNotContain(Diagnose(Shop, "/name=app"), IsAboutParameters);

    [Theory]
    [InlineData("/name=app&/nmae=x", "No topology of this project asks for a parameter 'nmae'. Did you mean 'name'?")]
    [InlineData("/name=app&/Name=x", "No topology of this project asks for a parameter 'Name'. Did you mean 'name'?")]
    [InlineData("/name=app&prd/name=x", "Values are given for the environment 'prd', which no topology of this project has. Did you mean 'prod'?")]
    public void A_value_that_nobody_reads_is_reported_for_the_project(string values, string message)
    {
        var diagnostic = Assert.Single(Diagnose(Shop, values), IsAboutParameters);

        Assert.Equal(("MSDK0054", Location.None), (diagnostic.Id, diagnostic.Location));
        Assert.StartsWith(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void While_a_topology_cannot_be_evaluated_nobody_knows_what_it_asks_for() => Assert.DoesNotContain(
        Diagnose(Shop.Replace("topology.Parameter(\"name\")", "System.Environment.MachineName", StringComparison.Ordinal), "/other=x"),
        IsAboutParameters);

    private static bool IsAboutParameters(Diagnostic diagnostic) => diagnostic.Id.StartsWith("MSDK005", StringComparison.Ordinal);

    private static ImmutableArray<Diagnostic> Diagnose(string source, string values) =>
        AnalyzerRun.Diagnose(AnalyzerRun.Compile(source), ("build_property.ManifestParameterValues", values));
}
