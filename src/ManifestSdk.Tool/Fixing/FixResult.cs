using ManifestSdk.Tool.Linting;

namespace ManifestSdk.Tool.Fixing;

/// <summary>What mending came to.</summary>
/// <param name="Remaining">What is still to be reported of the mended files.</param>
/// <param name="Files">The files that changed.</param>
/// <param name="Edits">How many places were mended.</param>
internal sealed record FixResult(LintResult Remaining, IReadOnlyList<FixedFile> Files, int Edits);
