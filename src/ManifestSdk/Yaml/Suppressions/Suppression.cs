using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>A comment that turns rules off for a part of its file.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Origin">The comment.</param>
/// <param name="Scope">The part of the file: what begins in it is not reported.</param>
internal sealed record Suppression(IReadOnlyList<RuleDescriptor> Rules, Origin Origin, Origin Scope)
{
    public bool Covers(RuleDescriptor rule, Origin origin) =>
        origin.Path == Scope.Path
        && origin.Start >= Scope.Start
        && origin.Start <= Scope.Start + Scope.Length
        && Rules.Any(own => own.Id == rule.Id);
}
