using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>JSON that lacks a field or has a value of the wrong type.</summary>
internal sealed class WrongJsonShapeRule() : RefusedValueRule(
    "MSDK1119", "annotation-json-shape", "The JSON of an annotation has the fields and types that the controller expects", ValueProblemKind.JsonShape);
