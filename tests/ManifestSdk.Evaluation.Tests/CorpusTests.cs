using System.Reflection;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>Every snippet of the corpus: evaluated and really run, the results are equal; or refused at the marked place.</summary>
public class CorpusTests
{
    public static TheoryData<string, string> Snippets()
    {
        var data = new TheoryData<string, string>();
        foreach (var (group, snippets) in Corpus.Groups)
        {
            foreach (var snippet in snippets.Where(static snippet => snippet.Language <= Compiled.NewestLanguage))
                data.Add(group, snippet.Id);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Compiler_and_program_agree(string group, string id)
    {
        var snippet = Corpus.Find(group, id);
        if (snippet.Problem is { } problem)
            MustBeRefused(snippet, problem);
        else
            MustBeEqual(snippet);
    }

    /// <summary>Before Roslyn 4.10 collection expressions had no operation, so that the evaluator refuses them there.</summary>
    private static bool LacksCollectionExpressions(TopologyEvaluation evaluation) =>
        typeof(Microsoft.CodeAnalysis.SyntaxTree).Assembly.GetName().Version < new Version(4, 10)
        && evaluation.Problems is [{ Rule.Id: "MSDK0002", Message: var message }]
        && message.Contains("collection expressions with this compiler", StringComparison.Ordinal);

    private static void MustBeEqual(Snippet snippet)
    {
        var compiled = new Compiled(snippet.Source);
        var run = compiled.Run();
        var evaluation = compiled.Evaluate();

        if (LacksCollectionExpressions(evaluation))
            return;

        Assert.True(evaluation.Problems.IsEmpty, string.Join("\n", evaluation.Problems.Select(static problem => $"{problem.Rule.Id}: {problem.Message}")));
        Assert.NotEmpty(run.Resources);
        Assert.Equal(run.Resources.Select(static resource => resource.Root.ToString()), evaluation.Set!.Resources.Select(static resource => resource.Root.ToString()));
        Assert.True(run.Equals(evaluation.Set));
    }

    private static void MustBeRefused(Snippet snippet, (string Id, string Message) expected)
    {
        var marked = MarkedSource.Parse(snippet.Source);
        var compiled = new Compiled(marked.Text);
        Assert.Empty(compiled.Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));

        var evaluation = compiled.Evaluate();

        Assert.Null(evaluation.Set);
        if (LacksCollectionExpressions(evaluation))
            return;

        var problem = Assert.Single(evaluation.Problems);
        Assert.Equal(expected.Id, problem.Rule.Id);
        Assert.Contains(expected.Message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(marked.Marked, marked.TextAt(problem.Origin));
        Assert.Equal(marked.Span, (problem.Origin.Start, problem.Origin.Length));
    }
}
