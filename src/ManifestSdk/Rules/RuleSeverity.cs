namespace ManifestSdk.Rules;

/// <summary>How much a finding matters.</summary>
public enum RuleSeverity
{
    /// <summary>Advice. Nothing fails.</summary>
    Info,

    /// <summary>It works, but hardly as meant, or is deprecated.</summary>
    Warning,

    /// <summary>The API server or a controller would refuse it, or traffic surely fails.</summary>
    Error,
}
