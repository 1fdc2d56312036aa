namespace ManifestSdk.Testing;

/// <summary>What makes a manifest the same as its snapshot.</summary>
public enum SnapshotComparison
{
    /// <summary>The same text, line endings apart: what a team that commits its YAML wants to know.</summary>
    Exact,

    /// <summary>The same resources: neither comments, styles and the order of keys matter, nor the order of documents.</summary>
    Semantic,
}
