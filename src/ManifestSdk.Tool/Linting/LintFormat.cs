namespace ManifestSdk.Tool.Linting;

/// <summary>Who reads the findings.</summary>
internal enum LintFormat
{
    /// <summary>People.</summary>
    Text,

    /// <summary>Programs.</summary>
    Json,

    /// <summary>Code scanning: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>GitHub Actions, which shows them at the lines of a pull request.</summary>
    GitHub,
}
