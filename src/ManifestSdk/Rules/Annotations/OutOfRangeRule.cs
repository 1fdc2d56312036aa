using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A number or a length beyond what the controller or AWS takes.</summary>
internal sealed class OutOfRangeRule() : RefusedValueRule(
    "MSDK1112", "annotation-out-of-range", "A number or a length in an annotation is within its range", ValueProblemKind.Range);
