using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A text that is no Amazon Resource Name, or one of the wrong kind.</summary>
internal sealed class WrongArnRule() : RefusedValueRule(
    "MSDK1116", "annotation-arn-invalid", "An annotation's ARN names the kind of resource that it should", ValueProblemKind.Arn);
