using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A word that is not among the words that exist.</summary>
internal sealed class UnknownWordRule() : RefusedValueRule(
    "MSDK1113", "annotation-value-unknown", "An annotation with fixed values has one of them", ValueProblemKind.Choice);
