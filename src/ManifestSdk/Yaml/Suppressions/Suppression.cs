using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>A comment that turns rules off for a part of its file.</summary>
/// <param name="Verb">For how much of the file it holds: one of <see cref="SuppressionComment"/>'s.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Origin">The comment.</param>
/// <param name="Scope">The part of the file: what begins in it is not reported.</param>
internal sealed record Suppression(string Verb, IReadOnlyList<RuleDescriptor> Rules, Origin Origin, Origin Scope);
