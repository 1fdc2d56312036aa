using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Analyzers.Tests;

public class EnvironmentTests
{
    private const string Message = "Service 'web' exposes no port 9376";

    [Fact]
    public void What_is_wrong_in_every_environment_is_reported_once_and_as_ever()
    {
        var diagnostic = Assert.Single(PortFindings("9376"));

        Assert.StartsWith(Message, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stage == Stage.Prod ? 9376 : 80", "In environment 'prod': ")]
    [InlineData("stage == Stage.Prod ? 80 : 9376", "In environments 'dev' and 'staging': ")]
    public void What_is_wrong_in_some_environments_says_in_which(string port, string where)
    {
        var diagnostic = Assert.Single(PortFindings(port));

        Assert.StartsWith(where + Message, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void What_differs_between_environments_is_reported_for_each() => Assert.Equal(
        ["In environment 'dev': Service 'web' exposes no port 1", "In environment 'staging': Service 'web' exposes no port 2"],
        PortFindings("stage switch { Stage.Dev => 1, Stage.Staging => 2, _ => 80 }").Select(static finding => finding.GetMessage(null).Split('.')[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void What_stops_one_environment_says_in_which()
    {
        var diagnostic = Assert.Single(
            Diagnose("stage == Stage.Dev ? throw new System.InvalidOperationException() : 80"), static diagnostic => diagnostic.Id == "MSDK0005");

        Assert.StartsWith("In environment 'dev': The topology throws", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_topology_is_not_named_as_an_environment_of_another() => ManifestTest.Reports(
        """
        using ManifestSdk;

        public enum Stage { Dev, Prod }

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology, Stage stage) => topology.Namespace("app");
        }

        public static class Dev
        {
            [Topology]
            public static void {|MSDK0007:Define|}(Topology topology) => topology.Namespace("tools");
        }

        public static class Prod
        {
            [Topology]
            public static void Define(Topology topology, Stage stage) => topology.Namespace("prod");
        }
        """);

    private static IEnumerable<Diagnostic> PortFindings(string port) => Diagnose(port).Where(static diagnostic => diagnostic.Id == "MSDK3001");

    private static ImmutableArray<Diagnostic> Diagnose(string port) => AnalyzerRun.Diagnose(AnalyzerRun.Compile($$"""
        using ManifestSdk;

        public enum Stage { Dev, Staging, Prod }

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology, Stage stage)
            {
                var app = topology.Namespace("app");
                var api = app.Deployment("api").Labels(("app", "api")).Container("api", "registry.example.com/api:1.0", c => c.Port("http", 9376));
                var web = app.Service("web").Selects(api).Port(80, targetPort: "http");
                app.Ingress("edge").Host("shop.example.com", h => h.Prefix("/", web.Backend({{port}})));
            }
        }
        """));
}
