using System.Globalization;
using System.Reflection;
using ManifestSdk.MutationTests.Mutations;
using Xunit.Sdk;

namespace ManifestSdk.MutationTests.Running;

/// <summary>Runs tests against the mutated library that lies beside it: first as it was written, then mutant by mutant.</summary>
internal sealed class Worker
{
    /// <summary>A mutant that takes longer may never end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What a worker says when it has seen all tests pass.</summary>
    public const string Ready = "ready";

    /// <summary>Enough to kill most mutants; a run of all that reach one takes longer.</summary>
    private const int Few = 50;

    private readonly TestSuite _suite = new(Assembly.Load("ManifestSdk.Tests"));
    private readonly FieldInfo _active;
    private readonly FieldInfo _reached;
    private readonly List<(IXunitTestCase Test, HashSet<int> Members)> _tests = [];

    public Worker()
    {
        var type = Assembly.Load("ManifestSdk").GetType(MutantSwitch.Name, throwOnError: true)!;
        _active = type.GetField("Active")!;
        _reached = type.GetField("Reached")!;
    }

    /// <summary>Says for each mutant, a line <c>id member</c> of the input, which test fails.</summary>
    public void Run(TextReader input, TextWriter output)
    {
        if (Explore() is { } failure)
            throw new InvalidOperationException($"Fails without a mutant: {failure}");

        output.WriteLine(Ready);
        while (input.ReadLine()?.Split(' ') is [var mutant, var member])
        {
            var killer = Task.Run(() => KillerOf(int.Parse(mutant, CultureInfo.InvariantCulture), int.Parse(member, CultureInfo.InvariantCulture)));
            if (!killer.Wait(Patience))
                Environment.Exit(1);
            output.WriteLine($"{mutant}\t{OnOneLine(killer.Result)}");
        }
    }

    /// <summary>
    /// Runs every test and remembers what it reaches. Each is told another mutant that does not exist, so that it makes all initial
    /// values anew. Random tests kill by chance, and so do not count.
    /// </summary>
    private string? Explore()
    {
        var tests = _suite.Cases.Where(static test => !test.TestMethod.TestClass.Class.Name.Contains("Robustness", StringComparison.Ordinal));
        return _suite.FirstFailureOf(tests, finished =>
        {
            var reached = (bool[])_reached.GetValue(null)!;
            _tests.Add(((IXunitTestCase)finished, [.. reached.Index().Where(static member => member.Item).Select(static member => member.Index)]));
            Array.Clear(reached);
            _active.SetValue(null, -_tests.Count);
        });
    }

    private string KillerOf(int mutant, int member)
    {
        _active.SetValue(null, mutant);
        try
        {
            // The tests that reach least are about what they reach, and the likeliest to notice.
            var tests = _tests.Where(test => test.Members.Contains(member)).OrderBy(static test => test.Members.Count).Select(static test => test.Test).ToList();
            return tests.Count == 0 ? "" : _suite.FirstFailureOf(tests.Take(Few)) ?? _suite.FirstFailureOf(tests.Skip(Few)) ?? "";
        }
        finally
        {
            _active.SetValue(null, 0);
        }
    }

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
