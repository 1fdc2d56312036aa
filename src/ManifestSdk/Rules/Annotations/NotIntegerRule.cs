using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A value with a unit, a fraction or a blank where digits are due.</summary>
internal sealed class NotIntegerRule() : RefusedValueRule(
    "MSDK1111", "annotation-not-integer", "A numeric annotation is a whole number", ValueProblemKind.Integer);
