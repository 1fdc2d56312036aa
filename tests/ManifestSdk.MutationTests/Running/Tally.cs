using ManifestSdk.MutationTests.Mutations;

namespace ManifestSdk.MutationTests.Running;

/// <summary>What became of each mutant, kept in a file so that only the survivors need another run.</summary>
internal sealed class Tally
{
    private readonly string _path;
    private readonly Dictionary<string, string> _killers = [];

    public Tally(string path, bool isContinued)
    {
        _path = path;
        if (!isContinued || !File.Exists(path))
            return;

        foreach (var line in File.ReadLines(path))
        {
            if (line.Split('\t') is [var key, var killer] && killer.Length > 0)
                _killers[key] = killer;
        }
    }

    public int Survivors { get; private set; }

    /// <summary>Forgets mutants that are no longer made, because the code that they changed is gone or belongs to another run.</summary>
    public void Keep(IEnumerable<Mutant> mutants)
    {
        var keys = mutants.Select(static mutant => mutant.Key).ToHashSet();
        foreach (var gone in _killers.Keys.Where(key => !keys.Contains(key)).ToArray())
            _killers.Remove(gone);
    }

    public bool IsKilled(Mutant mutant) => _killers.ContainsKey(mutant.Key);

    public void Add(Mutant mutant, string killer)
    {
        _killers[mutant.Key] = killer;
        if (killer.Length > 0)
            return;

        Survivors++;
        Console.WriteLine($"{mutant.Place}: {mutant.Key[(mutant.Key.IndexOf(": ", StringComparison.Ordinal) + 2)..]}");
    }

    public void Write()
    {
        File.WriteAllLines(_path, _killers.Select(static pair => $"{pair.Key}\t{pair.Value}"));
        Console.WriteLine($"{_killers.Count} mutants, {_killers.Values.Count(static killer => killer.Length > 0)} killed, {Survivors} survive");
    }
}
