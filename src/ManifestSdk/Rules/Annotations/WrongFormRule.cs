using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A text of another form than the controller matches.</summary>
internal sealed class WrongFormRule() : RefusedValueRule(
    "MSDK1114", "annotation-value-malformed", "An annotation has the form that the controller matches", ValueProblemKind.Form);
