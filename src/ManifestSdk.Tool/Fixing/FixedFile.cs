using ManifestSdk.Tool.Inputs;

namespace ManifestSdk.Tool.Fixing;

/// <summary>A file that edits change.</summary>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be.</param>
internal sealed record FixedFile(SourceFile Before, SourceFile After);
