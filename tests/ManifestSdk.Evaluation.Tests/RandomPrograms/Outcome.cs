namespace ManifestSdk.Evaluation.Tests.RandomPrograms;

/// <summary>What became of one program.</summary>
/// <param name="Kind">How compiler and run compare.</param>
/// <param name="Detail">The reason of a refusal, or both sides of a mismatch.</param>
internal sealed record Outcome(OutcomeKind Kind, string Detail);
