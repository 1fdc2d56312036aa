using ManifestSdk.Model;

namespace ManifestSdk.Generators.Model;

/// <summary>What a topology method declares, in one of its environments.</summary>
/// <param name="Method">The method's documentation id, which tells it from others that give the same name.</param>
/// <param name="Name">The topology's name.</param>
/// <param name="Environment">The environment's name; <see langword="null"/> when the topology has none.</param>
/// <param name="Set">Its resources, which compare by content; <see langword="null"/> when the method could not be evaluated to its end.</param>
/// <param name="Waiting">How to run it, where only a run can tell what it declares.</param>
internal sealed record TopologyModel(string Method, string Name, string? Environment, ManifestSet? Set, WaitingModel? Waiting);
