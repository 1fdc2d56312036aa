using ManifestSdk.Tool.Fixing;
using ManifestSdk.Tool.Inputs;
using ManifestSdk.Tool.Reporting;

namespace ManifestSdk.Tool.Linting;

/// <summary>One run of <c>manifest lint</c>: find, read, check, mend, report.</summary>
internal sealed class LintRun(Terminal terminal, LintOptions options)
{
    public int Run(CancellationToken cancellationToken)
    {
        var result = Progress.During(terminal, () => Work(cancellationToken));
        Report(result);
        return result.Remaining.Findings.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private FixResult Work(CancellationToken cancellationToken)
    {
        var inputs = new InputFinder(terminal.Directory).Find(options.Paths);
        var severities = options.ConfigPath is { } path
            ? SeverityConfiguration.OfFile(path, terminal.Directory)
            : SeverityConfiguration.Above(inputs, terminal.Directory);
        var linter = new Linter(severities, options.Cluster, options.Threshold);
        var result = linter.Lint(new SourceReader(terminal).Read(inputs, cancellationToken), cancellationToken);
        if (!options.Fix)
            return new FixResult(result, [], 0);

        var mended = new Fixer(linter).Fix(result, cancellationToken);
        if (options.DryRun)
            return mended with { Remaining = result };

        foreach (var file in mended.Files)
            AtomicFile.Replace(file.Before.Input.FullPath!, file.Before.Name, file.After.Content.Encode(file.After.Text));

        return mended;
    }

    private void Report(FixResult result)
    {
        if (options.DryRun)
        {
            foreach (var file in result.Files)
                terminal.Output.Write(UnifiedDiff.Of(file));
        }
        else
        {
            ReportFor(result.Remaining);
        }

        if (options.Fix)
            terminal.Error.WriteLine($"{(options.DryRun ? "Would mend" : "Mended")} {LintSummary.Count(result.Edits, "place")} in {LintSummary.Count(result.Files.Count, "file")}.");
    }

    private void ReportFor(LintResult result)
    {
        ILintReport report = options.Format switch
        {
            LintFormat.Json => new JsonReport(terminal.Output),
            LintFormat.Sarif => new SarifReport(terminal.Output, terminal.Directory),
            LintFormat.GitHub => new GitHubReport(terminal.Output),
            _ => new TextReport(terminal.OutputConsole()),
        };
        report.Write(result);
    }
}
