using System.Globalization;
using ManifestSdk.ApiServer.Tests.Servers;
using Xunit.Abstractions;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>Good manifests with one mistake each: the server and <c>manifest lint</c> must agree whether it is one.</summary>
public sealed class MutantTests(ITestOutputHelper output)
{
    private const int Simultaneous = 8;

    /// <summary>How many mutants are made, and which: the same number makes the same ones.</summary>
    private static int Count => Setting("MANIFESTSDK_MUTANTS", 6000);

    private static int Number => Setting("MANIFESTSDK_MUTANT_NUMBER", 1);

    [ApiServerFact]
    public async Task Both_accept_every_seed()
    {
        using var server = new Servers.ApiServer();
        foreach (var seed in SeedFiles.Read())
        {
            Assert.Equal((seed.ToString(), "accepted"), (seed.ToString(), (await server.JudgeAsync(seed.Manifest)).ToString()));
            Assert.Equal((seed.ToString(), ""), (seed.ToString(), string.Join("; ", Lint.Errors(seed.Manifest))));
        }
    }

    [ApiServerFact]
    public async Task Both_judge_a_mutant_alike_or_the_difference_is_explained()
    {
        using var server = new Servers.ApiServer();
        var report = new MutantReport();
        await Parallel.ForEachAsync(
            new MutantSource(SeedFiles.Read(), Number).Take(Count),
            new ParallelOptions { MaxDegreeOfParallelism = Simultaneous },
            async (mutant, _) => report.Add(mutant, await server.JudgeAsync(mutant.Manifest), Lint.Errors(mutant.Manifest)));

        output.WriteLine($"{Count} mutants, number {Number}\n{report}");
        Assert.True(report.Unexplained.Count == 0, "Nothing explains these:\n" + string.Join('\n', report.Unexplained));
    }

    private static int Setting(string name, int normal) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : normal;
}
