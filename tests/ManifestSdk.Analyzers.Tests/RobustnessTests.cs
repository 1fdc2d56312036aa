using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Analyzers.Tests;

public class RobustnessTests
{
    private static readonly string Sample = ShopSource.WithBackend("web.Backend(9376)");

    [Fact]
    public void Any_token_may_be_missing()
    {
        foreach (var token in CSharpSyntaxTree.ParseText(Sample).GetRoot().DescendantTokens())
        {
            var halfTyped = Sample.Remove(token.SpanStart, token.Span.Length);
            Assert.DoesNotContain(AnalyzerRun.Diagnose(AnalyzerRun.Compile(halfTyped)), static diagnostic => diagnostic.Id == "AD0001");
        }
    }

    [Fact]
    public void Any_line_may_be_the_last()
    {
        for (var end = Sample.IndexOf('\n', StringComparison.Ordinal); end > 0; end = Sample.IndexOf('\n', end + 1))
            Assert.DoesNotContain(AnalyzerRun.Diagnose(AnalyzerRun.Compile(Sample[..end])), static diagnostic => diagnostic.Id == "AD0001");
    }

    [Fact]
    public void A_project_without_the_SDK_is_left_alone()
    {
        var compilation = AnalyzerRun.Compile(Sample);
        var withoutSdk = compilation.RemoveReferences(compilation.References.Last());

        Assert.Empty(AnalyzerRun.Diagnose(withoutSdk));
    }

    [Fact]
    public void A_project_that_turned_the_SDK_off_is_left_alone() =>
        Assert.Empty(AnalyzerRun.Diagnose(AnalyzerRun.Compile(Sample), ("build_property.ManifestSdkEnabled", "False")));

    [Fact]
    public void Another_attribute_of_the_same_name_marks_no_topology() => Assert.Empty(AnalyzerRun.Diagnose(AnalyzerRun.Compile("""
        class TopologyAttribute : System.Attribute { }

        class Map
        {
            [Topology]
            int Rivers() => 3;
        }
        """)));

    [Theory]
    [InlineData("using Marked = ManifestSdk.TopologyAttribute;", "Marked")]
    [InlineData("global using Marked = ManifestSdk.TopologyAttribute;", "Marked")]
    [InlineData("", "ManifestSdk.Topology")]
    [InlineData("", "global::ManifestSdk.TopologyAttribute")]
    public void The_attribute_may_be_written_in_other_ways(string directive, string attribute)
    {
        var source = directive + "\n" + Sample.Replace("[Topology]", $"[{attribute}]", StringComparison.Ordinal);

        Assert.Equal(["MSDK3001"], AnalyzerRun.Diagnose(AnalyzerRun.Compile(source)).Select(static diagnostic => diagnostic.Id));
    }
}
