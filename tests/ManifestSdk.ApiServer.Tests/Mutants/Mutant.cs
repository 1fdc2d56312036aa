using System.Text.Json.Nodes;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>A manifest that one change was made to.</summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="Path">Where the change is.</param>
/// <param name="Change">What was changed there.</param>
/// <param name="Manifest">The manifest with the change.</param>
internal sealed record Mutant(Seed Seed, string Path, string Change, JsonObject Manifest)
{
    public override string ToString() => $"{Seed}: {Path} {Change}";
}
