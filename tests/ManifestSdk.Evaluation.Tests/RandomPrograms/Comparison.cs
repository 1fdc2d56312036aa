using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>Programs that are compiled together, each evaluated and each really run, and compared.</summary>
internal static class Comparison
{
    /// <summary>Neither an evaluation nor a run of such a small program takes as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <summary>The program runs in this one, which needs no data of the machine's; the compiler always evaluates in the invariant culture.</summary>
    private static readonly CultureInfo Foreign = new("")
    {
        NumberFormat = { NegativeSign = "\u2212", NumberDecimalSeparator = ",", NumberGroupSeparator = ".", PositiveSign = "+ " },
        DateTimeFormat = { DateSeparator = "-", TimeSeparator = ".", ShortDatePattern = "yyyy-MM-dd" },
    };

    public static IReadOnlyDictionary<ulong, Outcome> Of(IReadOnlyDictionary<ulong, string> programs)
    {
        var trees = programs.ToDictionary(static program => program.Key, static program => CSharpSyntaxTree.ParseText(program.Value, Compiled.Options, path: $"P{program.Key}.cs"));
        var compiled = new Compiled(trees.Values);
        var (assembly, errors) = Load(compiled.Compilation);
        var wrong = errors.ToLookup(static each => each.Location.SourceTree);
        if (assembly is null)
        {
            compiled = new Compiled(trees.Values.Where(tree => !wrong.Contains(tree)));
            assembly = Load(compiled.Compilation).Assembly;
        }

        return programs.Keys.ToDictionary(static seed => seed, seed => wrong[trees[seed]].FirstOrDefault() is { } error
            ? new Outcome(OutcomeKind.Uncompilable, error.ToString())
            : Compare(seed, compiled, assembly!));
    }

    private static (Assembly? Assembly, IEnumerable<Diagnostic> Errors) Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        image.Position = 0;
        return emitted.Success
            ? (new AssemblyLoadContext("Random programs", isCollectible: true).LoadFromStream(image), [])
            : (null, emitted.Diagnostics.Where(static each => each.Severity == DiagnosticSeverity.Error));
    }

    private static Outcome Compare(ulong seed, Compiled compiled, Assembly assembly)
    {
        if (assembly.GetType($"P{seed}.Shop")?.GetMethod("Define") is not { } method)
            return new(OutcomeKind.Uncompilable, "There is no topology");

        var (ran, thrown) = Attempt(() => Topology.Build(method.CreateDelegate<Action<Topology>>()), Foreign);
        var (evaluations, failure) = Attempt(() => TopologyEvaluator.Evaluate(compiled.Method($"P{seed}.Shop"), compiled.Compilation, ProjectParameters.None, CancellationToken.None), CultureInfo.InvariantCulture);
        if (failure is not null)
            return new(OutcomeKind.Mismatch, $"The evaluation failed: {failure}");

        return evaluations is [{ } evaluation] ? Compare(evaluation, ran, thrown) : new(OutcomeKind.Mismatch, $"{evaluations.Length} evaluations");
    }

    private static Outcome Compare(TopologyEvaluation evaluation, ManifestSet? ran, Exception? thrown)
    {
        if (evaluation.Problems.FirstOrDefault() is { } problem)
        {
            if (evaluation.Waits && problem.Origin.IsKnown)
                return new(OutcomeKind.Refused, $"{problem.Rule.Id} {problem.Message}");

            return problem.Rule == EvaluationRules.Throws && thrown is not null && IsSame(problem.Message, thrown)
                ? new(OutcomeKind.Throws, problem.Message)
                : new(OutcomeKind.Mismatch, $"The compiler says {problem.Rule.Id}: {problem.Message}\nThe program {(thrown is null ? "ends well" : "throws " + thrown)}");
        }

        if (ran is null)
            return new(OutcomeKind.Mismatch, $"The compiler sees no problem. The program throws {thrown}");

        return Difference("YAML", ManifestYaml.Write(evaluation.Set!), ManifestYaml.Write(ran))
            ?? Difference("Findings", Findings(evaluation.Set!), Findings(ran))
            ?? (ran.Equals(evaluation.Set) ? new(OutcomeKind.Equal, "") : new(OutcomeKind.Mismatch, "The sets differ in what YAML does not show"));
    }

    /// <summary>Null and bounds are noticed a moment earlier than in the run, when another exception may be on its way.</summary>
    private static bool IsSame(string message, Exception thrown)
    {
        var isOwn = thrown.Message.StartsWith("m: ", StringComparison.Ordinal);
        return message.Contains($"throws {thrown.GetType().Name}: {(isOwn ? thrown.Message : "")}", StringComparison.Ordinal)
            || message.Contains("NullReferenceException", StringComparison.Ordinal)
            || message.Contains("IndexOutOfRangeException", StringComparison.Ordinal);
    }

    private static Outcome? Difference(string what, string evaluated, string ran)
    {
        if (evaluated == ran)
            return null;

        var (left, right) = (evaluated.Split('\n'), ran.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return new(OutcomeKind.Mismatch, $"{what} differ in line {line + 1}\n  compiler: {left.ElementAtOrDefault(line)}\n  run:      {right.ElementAtOrDefault(line)}");
    }

    /// <summary>What is found, each once: the compiler knows which findings are about one and the same argument, the run does not.</summary>
    private static string Findings(ManifestSet set) => string.Join("\n", RuleRegistry.Check(set)
        .Select(static finding => $"{finding.Rule.Id} {finding.Rule.Severity} {finding.Message}")
        .Distinct()
        .Order(StringComparer.Ordinal));

    private static (T? Result, Exception? Failure) Attempt<T>(Func<T> run, CultureInfo culture)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                CultureInfo.CurrentCulture = culture;
                try
                {
                    result = run();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            16 * 1024 * 1024);
        thread.IsBackground = true;
        thread.Start();
        return thread.Join(Patience) ? (result, failure) : (default, new TimeoutException("It does not end"));
    }
}
