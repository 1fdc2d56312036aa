using System.Text;

namespace ManifestSdk.Evaluation.Tests.Guards;

public class LimitTests
{
    [Theory]
    [InlineData("while (true) ;")]
    [InlineData("for (var i = 0; ; i++) _ = i.ToString();")]
    [InlineData("void F() => F(); F();")]
    [InlineData("Func<int, int> f = null!; f = n => f(n + 1); f(0);")]
    [InlineData("var s = \"x\"; while (true) s += s;")]
    [InlineData("var s = new StringBuilder(\"x\"); while (true) s.Append(s.ToString());")]
    [InlineData("var a = new int[2_000_000_000];")]
    [InlineData("var s = \"x\".PadLeft(2_000_000_000);")]
    [InlineData("var s = new string('x', 2_000_000_000);")]
    [InlineData("var s = $\"{1,2000000000}\";")]
    [InlineData("var l = new List<int> { 1 }; while (true) l.AddRange(l);")]
    [InlineData("var a = Enumerable.Range(0, int.MaxValue).ToList();")]
    [InlineData("IEnumerable<int> a = [1]; for (var i = 0; i < 60; i++) a = a.Concat(a); var n = a.Count();")]
    public void A_topology_that_never_ends_or_grows_for_ever_is_stopped(string body)
    {
        var evaluation = new Compiled(new Snippet("", body).Source).Evaluate();

        Assert.Null(evaluation.Set);
        Assert.Equal("MSDK0004", Assert.Single(evaluation.Problems).Rule.Id);
    }

    [Fact]
    public void A_chain_of_five_thousand_links_is_evaluated()
    {
        var body = new StringBuilder("topology.Namespace(\"n\").Service(\"s\")");
        for (var port = 1; port <= 5000; port++)
            body.Append(".Port(").Append(port).Append(')');

        Assert.NotNull(new Compiled(new Snippet("", body + ";").Source).Evaluate().Set);
    }

    [Fact]
    public void Calls_may_nest_a_thousand_deep()
    {
        const string body = "int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1); Show($\"{Depth(1000)}\");";

        Assert.NotNull(new Compiled(new Snippet("", body).Source).Evaluate().Set);
    }

    [Fact]
    public void Cancellation_stops_an_evaluation()
    {
        var compiled = new Compiled(new Snippet("", "while (true) ;").Source);
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => TopologyEvaluator.Evaluate(compiled.Method(), compiled.Compilation, ProjectParameters.None, source.Token));
    }
}
