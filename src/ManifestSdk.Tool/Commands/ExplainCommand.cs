using System.CommandLine;
using ManifestSdk.Rules;
using ManifestSdk.Tool.Explaining;

namespace ManifestSdk.Tool.Commands;

/// <summary><c>manifest explain</c>: the page of a rule, or the list of all rules.</summary>
internal static class ExplainCommand
{
    private const string Description = """
        Shows the page of a rule: why it fails in the cluster, examples wrong and right, how to fix and how to suppress it.

        Examples:
          manifest explain                             lists all rules
          manifest explain MSDK3001
          manifest explain service-port-not-exposed
        """;

    public static Command Create(Terminal terminal)
    {
        var rule = new Argument<string?>("rule")
        {
            Description = "The id or the name of a rule. Without it, all rules are listed by subject.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", Description) { rule };
        command.SetAction(arguments => Explain(arguments.GetValue(rule), terminal));
        return command;
    }

    private static int Explain(string? rule, Terminal terminal)
    {
        if (rule is null)
            new RuleList(terminal.OutputConsole()).Write(RulePage.All);
        else
            Write(RulePage.Find(rule) ?? throw new CannotRunException($"There is no rule '{rule}'.{Near(rule)}"), terminal);

        return ExitCode.Clean;
    }

    // In a pipe, Markdown is the plainest text that keeps its meaning.
    private static void Write(RulePage page, Terminal terminal)
    {
        if (terminal.IsOutputShown)
            new PageWriter(terminal.OutputConsole()).Write(page.Markdown);
        else
            terminal.Output.Write(page.Markdown);
    }

    private static string Near(string rule) =>
        NearMiss.Question(rule, RulePage.All.SelectMany(static page => new[] { page.Id, page.Name })) is { Length: > 0 } question
            ? question
            : " 'manifest explain' lists all.";
}
