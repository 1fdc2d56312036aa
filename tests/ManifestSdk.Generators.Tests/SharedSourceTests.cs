using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Generators.Tests;

public class SharedSourceTests
{
    private const string Source = """
        using ManifestSdk;

        public static class Conventions
        {
            public static NamespaceBuilder App(this Topology topology) => topology.Namespace("a\"pp");
        }
        """;

    [Fact]
    public void A_library_carries_its_source_where_the_project_says_so()
    {
        var compilation = GeneratorRun.Over(Source).Output;
        var driver = CSharpGeneratorDriver.Create(
            [new ManifestGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            optionsProvider: new BuildProperties([("ManifestShareSource", "true"), ("ProjectDir", "/")]));

        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);

        var metadata = output.Assembly.GetAttributes().ToDictionary(
            static attribute => (string)attribute.ConstructorArguments[0].Value!, static attribute => (string)attribute.ConstructorArguments[1].Value!);
        Assert.Equal(Source, metadata["ManifestSdk.Source:0.cs"]);
        Assert.StartsWith("1200;unchecked", metadata["ManifestSdk.SourceOptions"], StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_shares_source_unasked() => Assert.DoesNotContain("SharedSource.g.cs", GeneratorRun.Over(Source).Sources.Keys);
}
