using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Generators.Tests;

public class BrokenSourceTests
{
    private const string Good = """
        using ManifestSdk;

        static class Good
        {
            [Topology]
            static void Define(Topology topology) => topology.Namespace("good");
        }
        """;

    [Fact]
    public void A_topology_that_fails_leaves_the_others_alone()
    {
        var run = GeneratorRun.OverBroken(Good, """
            using ManifestSdk;

            static class Bad
            {
                [Topology]
                static void Define(Topology topology) => throw new System.InvalidOperationException();
            }
            """);

        Assert.Equal(["ManifestFiles.g.cs", "Manifests.g.cs", "Manifests.good.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("bad", run.Sources["Manifests.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Topologies_that_share_a_name_but_for_its_case_are_left_out()
    {
        var run = GeneratorRun.Over(Good, Named("A", "shop"), Named("B", "shop"), Named("C", "Shop"));

        Assert.Equal(["ManifestFiles.g.cs", "Manifests.g.cs", "Manifests.good.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[Topology] static void Define() { }")]
    [InlineData("[Topology] static void Define(string topology) { }")]
    [InlineData("[Topology] static int Define(Topology topology) => 1;")]
    [InlineData("[Topology] static void Define<T>(Topology topology) { }")]
    [InlineData("[Topology] void Define(Topology topology) { }")]
    [InlineData("[Topology(null)] static extern void Define(Topology topology);")]
    public void A_method_of_another_shape_does_not_throw(string method) =>
        Assert.NotNull(GeneratorRun.OverBroken("using ManifestSdk; class Shop { " + method + " }").Sources);

    [Fact]
    public void Private_methods_of_nested_types_are_topologies_too()
    {
        var run = GeneratorRun.Over("""
            using ManifestSdk;

            class Outer<T>
            {
                class Middle { }
            }

            class Plain
            {
                private static class InnerShop
                {
                    [Topology]
                    private static void Define(Topology topology) => topology.Namespace("inner");
                }
            }
            """);

        Assert.Contains("Manifests.inner-shop.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_generic_type_does_not_throw() => Assert.NotNull(GeneratorRun.OverBroken("""
        using ManifestSdk;

        static class Shop<T>
        {
            [Topology]
            static void Define(Topology topology) => topology.Namespace("a");
        }
        """).Sources);

    [Fact]
    public void Any_token_may_be_missing()
    {
        foreach (var token in CSharpSyntaxTree.ParseText(Good).GetRoot().DescendantTokens())
            Assert.NotNull(GeneratorRun.OverBroken(Good.Remove(token.SpanStart, token.Span.Length)).Sources);
    }

    private static string Named(string type, string name) => $$"""
        static class {{type}}
        {
            [ManifestSdk.Topology("{{name}}")]
            static void Define(ManifestSdk.Topology topology) => topology.Namespace("a");
        }
        """;
}
