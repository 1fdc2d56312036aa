namespace ManifestSdk.MutationTests.Mutations;

/// <summary>One change of one member.</summary>
/// <param name="Id">Its number in this run.</param>
/// <param name="Member">The number of the member, by which tests that reach it are known.</param>
/// <param name="Place">File and line.</param>
/// <param name="Key">What it is called in every run: the file, and what is written in place of what.</param>
/// <param name="Edit">The change.</param>
internal sealed record Mutant(int Id, int Member, string Place, string Key, Edit Edit);
