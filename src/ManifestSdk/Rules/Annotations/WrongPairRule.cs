using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A list item that is no pair.</summary>
internal sealed class WrongPairRule() : RefusedValueRule(
    "MSDK1122", "annotation-pair-invalid", "A map in an annotation consists of pairs key=value", ValueProblemKind.Pair);
