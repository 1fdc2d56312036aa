using ManifestSdk.Runner.Protocol;

namespace ManifestSdk.Build;

/// <summary>A topology that the compiler could not finish, and why.</summary>
/// <param name="Topology">What to run; its place is relative to the project.</param>
/// <param name="Place">Where the value or the construct is for which the topology waits, relative to the project.</param>
/// <param name="Reason">What it waits for, and what to write instead: whole sentences.</param>
internal sealed record WaitingTopology(RunTopology Topology, RunPlace Place, string Reason)
{
    /// <summary>The topology as messages name it.</summary>
    public string DisplayName => Topology.Environment.Length == 0 ? $"'{Topology.Name}'" : $"'{Topology.Name}' for '{Topology.Environment}'";

    /// <summary>Reads a constant of the generator's: a line a field, the reason last.</summary>
    public static WaitingTopology Parse(string constant)
    {
        var fields = constant.Split(['\n'], 11);
        return new(
            new RunTopology(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], RunPlace.Parse(fields[6]), ListOf(fields[7]), ListOf(fields[8])),
            RunPlace.Parse(fields[9]),
            fields[10]);
    }

    private static string[] ListOf(string field) => field.Split([';'], StringSplitOptions.RemoveEmptyEntries);
}
