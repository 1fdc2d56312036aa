namespace ManifestSdk.Yaml;

/// <summary>The file by which Kustomize, <c>kubectl</c> and GitOps tools know a folder. Compiled into the build task too, which tells it from the manifests.</summary>
internal static class KustomizationName
{
    /// <summary>The name without extension. No other file bears it: tools that find it read the whole folder differently.</summary>
    public const string Stem = "kustomization";

    /// <summary>The whole name.</summary>
    public const string File = Stem + ".yaml";
}
