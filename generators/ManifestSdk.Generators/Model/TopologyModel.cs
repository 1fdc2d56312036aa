using ManifestSdk.Model;

namespace ManifestSdk.Generators.Model;

/// <summary>What a topology method declares.</summary>
/// <param name="Name">The topology's name.</param>
/// <param name="Set">Its resources, which compare by content; <see langword="null"/> when the method could not be evaluated.</param>
internal sealed record TopologyModel(string Name, ManifestSet? Set);
