using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A size or duration in units of somebody else.</summary>
internal sealed class WrongQuantityRule() : RefusedValueRule(
    "MSDK1121", "annotation-quantity-invalid", "A size or duration in an annotation has a unit that the controller knows", ValueProblemKind.Quantity);
