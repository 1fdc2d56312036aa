namespace ManifestSdk.Controllers.Values;

/// <summary>Which item of a list is wrong.</summary>
/// <param name="Index">The item.</param>
/// <param name="Count">How many items the list has.</param>
/// <param name="Replacement">The item to write instead, where it follows from the one that is there.</param>
internal sealed record ItemProblem(int Index, int Count, string? Replacement = null);
