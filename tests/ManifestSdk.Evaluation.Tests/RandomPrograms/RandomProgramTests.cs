using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>
/// Random programs are evaluated and really run, and the results are equal. A longer run is
/// <c>RANDOM_PROGRAMS=20000 dotnet test tests/ManifestSdk.Evaluation.Tests --filter RandomProgram</c>; <c>RANDOM_SEED</c> is its first program,
/// by default one that differs from run to run.
/// </summary>
public class RandomProgramTests(ITestOutputHelper output)
{
    private const int FewPrograms = 40;
    private const int BatchSize = 80;
    private const ulong FirstSeed = 1;

    [Fact]
    public void Random_programs_do_in_the_compiler_what_they_do_when_they_run()
    {
        var count = Setting("RANDOM_PROGRAMS") is { } many ? int.Parse(many, CultureInfo.InvariantCulture) : FewPrograms;
        var first = Setting("RANDOM_SEED") is { } seed ? ulong.Parse(seed, CultureInfo.InvariantCulture) : count == FewPrograms ? FirstSeed : (ulong)Stopwatch.GetTimestamp() % 1_000_000_000;
        output.WriteLine($"RANDOM_SEED={first} RANDOM_PROGRAMS={count}");

        var tally = new Tally();
        for (var done = 0; done < count; done += BatchSize)
        {
            var batch = Enumerable.Range(done, Math.Min(BatchSize, count - done)).Select(i => first + (ulong)i).ToDictionary(static each => each, ProgramWriter.Write);
            foreach (var (each, outcome) in Comparison.Of(batch))
                tally.Add(each, batch[each], outcome);
        }

        output.WriteLine(tally.ToString());
        if (Setting("RANDOM_REPORT") is { } report)
            File.AppendAllText(report, $"RANDOM_SEED={first} RANDOM_PROGRAMS={count}\n{tally}\n");

        Assert.True(tally.Failure is null, tally.Failure is { } failed ? Reducer.Explain(failed) : "");
        Assert.True(tally.EvaluatedShare > 0.85, $"Only {tally.EvaluatedShare:P0} of the programs are evaluated.\n{tally}");
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
