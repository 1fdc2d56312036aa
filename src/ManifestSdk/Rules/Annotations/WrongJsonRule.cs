using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A text that no JSON reader understands.</summary>
internal sealed class WrongJsonRule() : RefusedValueRule(
    "MSDK1118", "annotation-json-syntax", "An annotation that holds JSON holds JSON", ValueProblemKind.JsonSyntax);
