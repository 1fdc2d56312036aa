namespace ManifestSdk.Benchmarks.Builds;

/// <summary>Runs contests side by side: each once in a round, so that what else the machine does meets all of them.</summary>
internal static class Rounds
{
    public static void Run(IReadOnlyList<Contest> contests, int rounds)
    {
        foreach (var contest in contests.Where(static contest => contest.NeedsWarmUp))
            contest.WarmUp();

        for (var round = 0; round < rounds; round++)
        {
            // Each way in turn: nobody always comes after the same one.
            var inTurn = contests.Where(contest => round % contest.Every == 0);
            foreach (var contest in round % 2 == 0 ? inTurn : inTurn.Reverse())
            {
                var result = contest.Measure();
                Console.WriteLine($"{round + 1}/{rounds}  {contest.Name,-48} {result.Wall.TotalMilliseconds,8:N0} ms  {result.Cpu.TotalMilliseconds,8:N0} ms CPU  {result.PeakBytes >> 20,5:N0} MiB");
            }
        }
    }
}
