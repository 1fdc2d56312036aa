using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>Counts outcomes, and keeps the shortest of the programs that went most wrong.</summary>
internal sealed partial class Tally
{
    private readonly Dictionary<OutcomeKind, int> _kinds = [];
    private readonly Dictionary<string, (int Count, ulong First)> _reasons = [];
    private readonly List<ulong> _failed = [];
    private int _statements;

    public (ulong Seed, string Program, Outcome Outcome)? Failure { get; private set; }

    public double EvaluatedShare => 1 - (Count(OutcomeKind.Refused) / (double)_kinds.Values.Sum());

    public void Add(ulong seed, string program, Outcome outcome)
    {
        _kinds[outcome.Kind] = Count(outcome.Kind) + 1;
        _statements += CSharpSyntaxTree.ParseText(program, Compiled.Options).GetRoot().DescendantNodes().Count(static node => node is StatementSyntax and not BlockSyntax);
        if (outcome.Detail.Length > 0)
        {
            var reason = $"{outcome.Kind}: {Reason(outcome.Detail.Split('\n')[0])}";
            _reasons[reason] = _reasons.TryGetValue(reason, out var known) ? known with { Count = known.Count + 1 } : (1, seed);
        }

        if (outcome.Kind is not (OutcomeKind.Mismatch or OutcomeKind.Uncompilable))
            return;

        _failed.Add(seed);
        if (Failure is not { } worst || (outcome.Kind, -program.Length).CompareTo((worst.Outcome.Kind, -worst.Program.Length)) > 0)
            Failure = (seed, program, outcome);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {_kinds.Values.Sum()} programs with {_statements} statements: {string.Join(", ", _kinds.OrderBy(static pair => pair.Key).Select(static pair => $"{pair.Value} {pair.Key}"))}; evaluated {EvaluatedShare:P1}
        {string.Join("\n", _reasons.OrderByDescending(static pair => pair.Value.Count).Take(40).Select(static pair => $"{pair.Value.Count,6} {pair.Key} (first {pair.Value.First})"))}
        Failed: {string.Join(" ", _failed)}
        """);

    /// <summary>A reason without the names of one program; but which member of .NET is not evaluated is what one wants to know.</summary>
    private static string Reason(string detail) => Member().Match(detail) is { Success: true } member ? member.Value : Quoted().Replace(detail, "…");

    private int Count(OutcomeKind kind) => _kinds.GetValueOrDefault(kind);

    [GeneratedRegex("'[^']*' is not among the members")]
    private static partial Regex Member();

    [GeneratedRegex("'[^']*'|\\d+")]
    private static partial Regex Quoted();
}
