using ManifestSdk.Yaml;

namespace ManifestSdk.Generators.Model;

/// <summary>A file that the build writes.</summary>
/// <param name="File">The file.</param>
/// <param name="Constant">The constant that has its text already; <see langword="null"/> for none.</param>
internal sealed record FileModel(ManifestFile File, string? Constant);
