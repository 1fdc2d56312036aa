namespace ManifestSdk.MutationTests.Mutations;

/// <summary>Counts what a run is made of.</summary>
internal sealed class Numbers
{
    private int _members;
    private int _mutants;

    public int NextMember() => _members++;

    /// <summary>0 is the original.</summary>
    public int NextMutant() => ++_mutants;
}
