using ManifestSdk.Rules;

namespace ManifestSdk.Tool.Reporting;

/// <summary>Severities as users write and read them.</summary>
internal static class SeverityName
{
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };
}
