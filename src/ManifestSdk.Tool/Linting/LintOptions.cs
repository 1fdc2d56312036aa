using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Tool.Linting;

/// <summary>What the user asks of <c>manifest lint</c>.</summary>
internal sealed record LintOptions
{
    /// <summary>Files, folders, patterns, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>How findings are written out.</summary>
    public LintFormat Format { get; init; }

    /// <summary>The least severity that is reported.</summary>
    public RuleSeverity Threshold { get; init; }

    /// <summary>The one .editorconfig that counts; without it, those in and above each file's folder do.</summary>
    public string? ConfigPath { get; init; }

    /// <summary>Whether to mend what can be mended.</summary>
    public bool Fix { get; init; }

    /// <summary>Whether to show what mending would change, and change nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>The releases that run in the cluster.</summary>
    public ClusterProfile Cluster { get; init; } = ClusterProfile.Unknown;
}
