using ManifestSdk.ApiServer.Tests.Servers;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>A mutant that the server and <c>manifest lint</c> judge differently.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Server">What the server says.</param>
/// <param name="Lint">The errors that <c>manifest lint</c> reports.</param>
internal sealed record Disagreement(Mutant Mutant, Verdict Server, IReadOnlyList<LintError> Lint)
{
    /// <summary>Whether the server takes what <c>manifest lint</c> calls an error; otherwise it is the other way round.</summary>
    public bool IsServerMilder => Server.IsAccepted;

    public string Kind => Mutant.Seed.Manifest["kind"]!.ToString();

    public override string ToString() => IsServerMilder
        ? $"accepted, and lint says {string.Join("; ", Lint)} ({Mutant})"
        : $"refused with {Server}, and lint is silent ({Mutant})";
}
