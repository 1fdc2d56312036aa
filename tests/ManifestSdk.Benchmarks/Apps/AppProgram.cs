namespace ManifestSdk.Benchmarks.Apps;

/// <summary>A program that declares apps.</summary>
internal sealed record AppProgram(int Apps, IReadOnlyList<SourceText> Files);
