using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An example that was never replaced by a real value.</summary>
internal sealed class PlaceholderArnRule() : RefusedValueRule(
    "MSDK1117", "annotation-arn-placeholder", "An annotation's ARN is a real one", ValueProblemKind.Placeholder);
