using System.Collections.Concurrent;
using ManifestSdk.ApiServer.Tests.Servers;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>Counts the verdicts, and keeps the disagreements that nothing explains.</summary>
internal sealed class MutantReport
{
    private static readonly Explanation[] Explanations = [.. StricterLint.All, .. StricterServer.All];

    private readonly ConcurrentDictionary<(string Class, string Reason), int> _counts = new();
    private readonly ConcurrentBag<Disagreement> _unexplained = [];

    /// <summary>In an order that does not depend on who answered first.</summary>
    public IReadOnlyList<string> Unexplained => [.. _unexplained.Select(static found => found.ToString()).Order(StringComparer.Ordinal)];

    public void Add(Mutant mutant, Verdict server, IReadOnlyList<LintError> lint)
    {
        if (server.IsAccepted == (lint.Count == 0))
            Count(server.IsAccepted ? "agree: accepted" : "agree: refused", "");
        else
            Add(new Disagreement(mutant, server, lint));
    }

    /// <summary>A table in Markdown.</summary>
    public override string ToString() => string.Join('\n', _counts
        .OrderByDescending(static count => count.Value)
        .Select(static count => $"| {count.Value} | {count.Key.Class} | {count.Key.Reason} |")
        .Prepend("|---:|---|---|")
        .Prepend("| mutants | class | reason |"));

    private void Add(Disagreement found)
    {
        if (Explanations.FirstOrDefault(explanation => explanation.Covers(found)) is { } explanation)
            Count(explanation.Class, explanation.Reason);
        else
            _unexplained.Add(found);
    }

    private void Count(string @class, string reason) => _counts.AddOrUpdate((@class, reason), 1, static (_, count) => count + 1);
}
