using System.Diagnostics;
using ManifestSdk.MutationTests.Mutations;

namespace ManifestSdk.MutationTests.Running;

/// <summary>Lets a worker try mutants, and starts another where one hangs or dies.</summary>
internal sealed class Campaign(string worker)
{
    /// <summary>Tells for each mutant what killed it; an empty text for a survivor.</summary>
    public IEnumerable<(Mutant Mutant, string Killer)> Run(IReadOnlyList<Mutant> mutants)
    {
        var next = 0;
        while (next < mutants.Count)
        {
            using var process = Start();
            if (process.StandardOutput.ReadLine() != Worker.Ready)
                throw new InvalidOperationException("The tests have to pass before they can kill anything");

            for (; next < mutants.Count; next++)
            {
                process.StandardInput.WriteLine($"{mutants[next].Id} {mutants[next].Member}");
                if (process.StandardOutput.ReadLine()?.Split('\t') is not [_, var killer])
                    break;
                yield return (mutants[next], killer);
            }

            process.StandardInput.Close();
            process.WaitForExit();
            if (next < mutants.Count)
                yield return (mutants[next++], "the end of the process, or of patience");
        }
    }

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { worker, "worker" },
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
