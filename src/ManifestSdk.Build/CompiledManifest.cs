using ManifestSdk.Yaml;

namespace ManifestSdk.Build;

/// <summary>A file of the output folder: where it goes, below the folder, and what it contains.</summary>
internal sealed record CompiledManifest(string Path, string Text)
{
    /// <summary>Whether the text holds values that no log may show.</summary>
    public bool HoldsSecrets { get; init; }

    /// <summary>How many resources the file holds: block scalars are indented, so a separator is never part of one. A <c>kustomization.yaml</c> only lists them.</summary>
    public int ResourceCount => System.IO.Path.GetFileName(Path) == KustomizationName.File ? 0 : Text.Split(["\n---\n"], StringSplitOptions.None).Length;
}
