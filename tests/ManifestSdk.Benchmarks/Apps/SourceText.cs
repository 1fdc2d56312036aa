namespace ManifestSdk.Benchmarks.Apps;

/// <summary>A file of a program.</summary>
internal sealed record SourceText(string FileName, string Text);
