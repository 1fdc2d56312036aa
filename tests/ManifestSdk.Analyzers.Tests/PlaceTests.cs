using ManifestSdk.Evaluation;
using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Analyzers.Tests;

public class PlaceTests
{
    [Theory]
    [InlineData(null, 0, 0)]
    [InlineData("/elsewhere.cs", 0, 4)]
    [InlineData("/0.cs", 100_000, 4)]
    public void What_has_no_place_in_the_project_is_reported_at_the_methods_name(string? path, int start, int length)
    {
        var compilation = AnalyzerRun.Compile(ShopSource.WithBackend("web.Backend(80)"));
        var method = Assert.Single(TopologyMethods.In(compilation, default));
        var problem = new EvaluationProblem(EvaluationRules.Throws, "It throws.", new Origin(path, start, length));

        var diagnostic = Assert.Single(
            new EvaluatedTopology(method, [new TopologyEvaluation("shop", null, [problem])]).Diagnostics(new SourceFiles(compilation, new Dictionary<string, Microsoft.CodeAnalysis.Text.SourceText>())));

        Assert.Equal(method.Locations[0], diagnostic.Location);
    }

    [Fact]
    public Task A_method_of_the_wrong_shape_is_reported_at_its_name() => ManifestTest.Reports("""
        using ManifestSdk;

        class Shop
        {
            [Topology]
            public void {|MSDK0001:Define|}(Topology topology)
            {
            }
        }
        """);

    [Fact]
    public Task A_local_function_is_reported_too() => ManifestTest.Reports("""
        using ManifestSdk;

        class Shop
        {
            void Define()
            {
                Local(new Topology("a"));

                [Topology]
                static void {|MSDK0001:Local|}(Topology topology)
                {
                }
            }
        }
        """);

    [Fact]
    public Task The_body_of_a_partial_method_may_be_elsewhere() => ManifestTest.Reports(
        """
        using ManifestSdk;

        public static partial class Shop
        {
            [Topology]
            static partial void Define(Topology topology);
        }
        """,
        ShopSource.WithBackend("web.Backend({|MSDK3001:port|})", "var port = 9376;")
            .Replace("[Topology]", "", StringComparison.Ordinal)
            .Replace("static class", "static partial class", StringComparison.Ordinal)
            .Replace("public static void", "static partial void", StringComparison.Ordinal));

    [Fact]
    public Task An_unknown_value_is_reported_where_it_comes_from() => ManifestTest.Reports(ShopSource.WithBackend(
        "web.Backend(port)", """var port = int.Parse({|MSDK0003:Environment.GetEnvironmentVariable("PORT")|} ?? "80");"""));
}
