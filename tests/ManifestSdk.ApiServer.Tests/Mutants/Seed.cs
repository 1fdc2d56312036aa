using System.Text.Json.Nodes;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>A good manifest, from which mutants are made.</summary>
/// <param name="Source">The file it comes from.</param>
/// <param name="Manifest">The manifest, as the server at hand knows it.</param>
internal sealed record Seed(string Source, JsonObject Manifest)
{
    public override string ToString() => $"{Manifest["kind"]} {Manifest["metadata"]?["name"]} of {Source}";
}
