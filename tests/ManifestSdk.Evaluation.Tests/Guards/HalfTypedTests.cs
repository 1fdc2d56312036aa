using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Evaluation.Tests.Guards;

public class HalfTypedTests
{
    private const string Sample = """
        using System;
        using System.Linq;
        using ManifestSdk;
        public static class Shop
        {
            private static readonly string[] Names = ["api", "web"];
            public static void Define(Topology topology)
            {
                var app = topology.Namespace("app");
                foreach (var (name, i) in Names.Select((n, i) => (n, i)))
                {
                    var spec = new Spec(name, 8080 + i) { Tag = i > 0 ? "2" : null };
                    var workload = app.Deployment(spec.Name).Labels(("app", spec.Name))
                        .Container("main", $"shop/{spec.Name}:{spec.Tag ?? "1"}", c => c.Port("http", spec.Port));
                    if (spec is { Port: > 8000 }) app.Service(name).Selects(workload).Port(80, targetPort: "http");
                }
            }
            record Spec(string Name, int Port) { public string? Tag { get; init; } }
        }
        """;

    [Fact]
    public void The_sample_is_good() => Assert.NotNull(new Compiled(Sample).Evaluate().Set);

    [Theory]
    [InlineData("topology.Namespace(\"a\").;")]
    [InlineData("topology.Namespace(;")]
    [InlineData("var x = ")]
    [InlineData("Missing();")]
    [InlineData("int x; Show($\"{x}\");")]
    [InlineData("topology.Namespace(5);")]
    [InlineData("foreach (var x in ) { }")]
    [InlineData("string s = null!; s.Nope.Length.ToString(); int y = s;")]
    public void What_the_compiler_reports_is_not_reported_again(string body)
    {
        var evaluation = new Compiled(new Snippet("", body).Source).Evaluate();

        Assert.Empty(evaluation.Problems);
    }

    [Fact]
    public void Deleting_any_token_never_throws_and_adds_no_internal_error()
    {
        var tokens = CSharpSyntaxTree.ParseText(Sample, Compiled.Options).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0);
        foreach (var token in tokens)
        {
            var compiled = new Compiled(Sample.Remove(token.SpanStart, token.Span.Length));
            if (compiled.Compilation.GetTypeByMetadataName("Shop")?.GetMembers("Define").OfType<Microsoft.CodeAnalysis.IMethodSymbol>().FirstOrDefault() is not { } method)
                continue;

            var evaluation = Assert.Single(TopologyEvaluator.Evaluate(method, compiled.Compilation, ProjectParameters.None, CancellationToken.None));

            Assert.DoesNotContain(evaluation.Problems, static problem => problem.Rule.Id == "MSDK0009");
        }
    }
}
