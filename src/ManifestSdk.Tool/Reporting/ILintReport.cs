using ManifestSdk.Tool.Linting;

namespace ManifestSdk.Tool.Reporting;

/// <summary>Writes findings out for one sort of reader.</summary>
internal interface ILintReport
{
    void Write(LintResult result);
}
