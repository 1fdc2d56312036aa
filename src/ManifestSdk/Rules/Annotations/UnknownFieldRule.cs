using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A JSON field or a map key that nobody reads.</summary>
internal sealed class UnknownFieldRule() : RefusedValueRule(
    "MSDK1120", "annotation-field-unknown", "Fields and keys inside an annotation are ones that are read", ValueProblemKind.UnknownField, RuleSeverity.Warning);
