using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>Evaluations are counted by what comes back: the same object, or a new one.</summary>
public class MemoTests
{
    private static readonly SyntaxTree Shop = Parse("""
        using ManifestSdk;
        public static class Shop { public static void Define(Topology topology) => Conventions.Fill(topology); }
        """, "Shop.cs");

    private static readonly SyntaxTree Conventions = Parse("""
        using ManifestSdk;
        public static class Conventions { public static void Fill(Topology topology) { topology.Namespace(Names.App); } }
        """, "Conventions.cs");

    private static readonly SyntaxTree Other = Parse("""
        public static class Names { public const string App = "app"; public static int Unrelated() { return 1; } public static int Arrow => 1; }
        """, "Other.cs");

    private readonly CSharpCompilation _compilation = new Compiled([Shop, Conventions, Other]).Compilation;

    [Fact]
    public void The_same_compilation_is_evaluated_once() => Assert.Same(Evaluate(_compilation), Evaluate(_compilation));

    [Theory]
    [InlineData("return 1;", "return 2;")]
    [InlineData("Arrow => 1", "Arrow => 2")]
    [InlineData("public static int Unrelated", "/* said */ public static int Unrelated")]
    public void An_edit_in_an_unrelated_body_evaluates_nothing(string before, string after) =>
        Assert.Same(Evaluate(_compilation), Evaluate(Edit(Other, before, after)));

    [Theory]
    [InlineData("\"app\"", "\"shop\"")]
    [InlineData("public static int Unrelated()", "public static int Unrelated(int n)")]
    public void An_edit_of_a_declaration_evaluates_again(string before, string after) =>
        Assert.NotSame(Evaluate(_compilation), Evaluate(Edit(Other, before, after)));

    [Fact]
    public void An_edit_of_a_body_that_was_run_evaluates_again()
    {
        var edited = Evaluate(Edit(Conventions, "Names.App", "\"new\""));

        Assert.Equal("new", Assert.Single(edited.Set!.Resources).Name);
        Assert.Equal("app", Assert.Single(Evaluate(_compilation).Set!.Resources).Name);
    }

    [Fact]
    public void An_edit_in_one_of_fifty_topology_files_evaluates_the_topologies_that_ran_it()
    {
        var files = Enumerable.Range(0, 50).Select(static number => Parse(
            $$"""
            using ManifestSdk;
            public static class Part{{number}}
            {
                public static void Define(Topology topology) { Fill(topology.Namespace("a{{number}}")); {{(number == 3 ? "Part7.Fill(topology.Namespace(\"more\"));" : "")}} }
                public static void Fill(NamespaceBuilder app) { app.Service("web"); }
            }
            """,
            $"Part{number}.cs")).ToArray();
        var before = new Compiled(files).Compilation;
        var after = before.ReplaceSyntaxTree(files[7], Parse(files[7].ToString().Replace("\"web\"", "\"api\"", StringComparison.Ordinal), files[7].FilePath));

        var evaluations = Enumerable.Range(0, files.Length).ToDictionary(static number => number, number => Evaluate(before, $"Part{number}"));

        Assert.Equal([3, 7], evaluations.Keys.Where(number => !ReferenceEquals(evaluations[number], Evaluate(after, $"Part{number}"))));
    }

    private CSharpCompilation Edit(SyntaxTree tree, string before, string after)
    {
        var text = tree.ToString();
        Assert.Contains(before, text, StringComparison.Ordinal);
        return _compilation.ReplaceSyntaxTree(tree, Parse(text.Replace(before, after, StringComparison.Ordinal), tree.FilePath));
    }

    private static TopologyEvaluation Evaluate(CSharpCompilation compilation, string type = "Shop") => Assert.Single(TopologyEvaluator.Evaluate(
        (IMethodSymbol)compilation.GetTypeByMetadataName(type)!.GetMembers("Define").Single(), compilation, ProjectParameters.None, CancellationToken.None));

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Compiled.Options, path);
}
