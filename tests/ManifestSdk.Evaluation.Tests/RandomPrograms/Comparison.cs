using System.Globalization;
using System.Reflection;
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

    /// <summary>What whoever builds gives to the programs' parameters; others that they ask for have no value.</summary>
    private static readonly Dictionary<string, string> Given = new() { ["tag"] = "1.4.2", ["replicas"] = "3", ["on"] = "true" };

    private static readonly ProjectParameters Parameters = ProjectParameters.Of(ParameterText.Write(Given.Select(static value => (default(string), value.Key, value.Value))), []);

    /// <summary>References are bound once for all programs, and nobody reads warnings about null.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Programs", null, Compiled.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Annotations));

    /// <summary>What the names in a program mean.</summary>
    public static SemanticModel Meaning(SyntaxTree program) => Empty.AddSyntaxTrees(program).GetSemanticModel(program);

    public static Outcome Of(ulong seed, string program) => Of(new Dictionary<ulong, string> { [seed] = program })[seed];

    public static IReadOnlyDictionary<ulong, Outcome> Of(IReadOnlyDictionary<ulong, string> programs)
    {
        var trees = programs.ToDictionary(static program => program.Key, static program => CSharpSyntaxTree.ParseText(program.Value, Compiled.Options, path: $"P{program.Key}.cs"));
        var context = new AssemblyLoadContext("Random programs", isCollectible: true);
        try
        {
            var compiled = new Compiled(Empty.AddSyntaxTrees(trees.Values));
            var (assembly, errors) = Load(compiled.Compilation, context);
            var wrong = errors.ToLookup(static each => each.Location.SourceTree);
            if (assembly is null)
            {
                compiled = new Compiled(Empty.AddSyntaxTrees(trees.Values.Where(tree => !wrong.Contains(tree))));
                assembly = Load(compiled.Compilation, context).Assembly;
            }

            return programs.Keys.ToDictionary(static seed => seed, seed => wrong[trees[seed]].FirstOrDefault() is { } error
                ? new Outcome(OutcomeKind.Uncompilable, error.ToString())
                : Compare(seed, compiled, assembly!));
        }
        finally
        {
            context.Unload();
        }
    }

    private static (Assembly? Assembly, IEnumerable<Diagnostic> Errors) Load(CSharpCompilation compilation, AssemblyLoadContext context)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        image.Position = 0;
        return emitted.Success
            ? (context.LoadFromStream(image), [])
            : (null, emitted.Diagnostics.Where(static each => each.Severity == DiagnosticSeverity.Error));
    }

    private static Outcome Compare(ulong seed, Compiled compiled, Assembly assembly)
    {
        if (assembly.GetType($"P{seed}.Shop")?.GetMethod("Define") is not { } method)
            return new(OutcomeKind.Uncompilable, "There is no topology");

        var (evaluations, failure) = Attempt(() => TopologyEvaluator.Evaluate(compiled.Method($"P{seed}.Shop"), compiled.Compilation, Parameters, CancellationToken.None), CultureInfo.InvariantCulture);
        if (failure is not null)
            return new(OutcomeKind.Mismatch, $"The evaluation failed: {failure}");

        var environments = method.GetParameters() is [_, var stage] ? Enum.GetNames(stage.ParameterType) : [""];
        if (!evaluations.Select(static each => each.Environment ?? "").Order().SequenceEqual(environments.Select(static each => each.ToLowerInvariant()).Order()))
            return new(OutcomeKind.Mismatch, $"Evaluated for {string.Join(",", evaluations.Select(static each => each.Environment))}");

        return evaluations.Select(evaluation => Compare(evaluation, method)).MaxBy(static outcome => outcome.Kind)!;
    }

    private static Outcome Compare(TopologyEvaluation evaluation, MethodInfo method)
    {
        var (ran, thrown) = Attempt(() => Run(method, evaluation.Environment), Foreign);
        return Compare(evaluation, ran, thrown);
    }

    private static ManifestSet Run(MethodInfo method, string? environment) => environment is null
        ? Topology.Build(method.CreateDelegate<Action<Topology>>(), Given)
        : (ManifestSet)typeof(Comparison).GetMethod(nameof(RunFor), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(method.GetParameters()[1].ParameterType)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [method, environment], null)!;

    private static ManifestSet RunFor<TEnvironment>(MethodInfo method, string environment)
        where TEnvironment : struct, Enum => Topology.Build(method.CreateDelegate<Action<Topology, TEnvironment>>(), Enum.Parse<TEnvironment>(environment, ignoreCase: true), Given);

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
            ?? Difference(RuleRegistry.Check(evaluation.Set!), RuleRegistry.Check(ran))
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

    /// <summary>The compiler knows which findings are about one and the same argument, and tells only the first of them.</summary>
    private static Outcome? Difference(IReadOnlyList<Finding> evaluated, IReadOnlyList<Finding> ran)
    {
        var known = evaluated.Select(static each => (each.Rule, each.Resource)).ToHashSet();
        var (left, right) = (evaluated.Select(Text).ToHashSet(), ran.Select(Text).ToHashSet());
        return Difference("Findings", Lines(left.Except(right)), Lines(ran.Where(each => !known.Contains((each.Rule, each.Resource))).Select(Text).Except(left)));

        static string Text(Finding finding) => $"{finding.Rule.Id} {finding.Rule.Severity} {finding.Message}";
        static string Lines(IEnumerable<string> texts) => string.Join("\n", texts.Order(StringComparer.Ordinal));
    }

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
