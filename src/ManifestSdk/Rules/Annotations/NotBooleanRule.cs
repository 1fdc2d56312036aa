using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A value such as <c>yes</c>, which Go does not take for a boolean.</summary>
internal sealed class NotBooleanRule() : RefusedValueRule(
    "MSDK1110", "annotation-not-boolean", "A boolean annotation is written as the controller reads booleans", ValueProblemKind.Boolean);
