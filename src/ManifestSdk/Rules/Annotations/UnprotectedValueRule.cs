using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A wrong value that makes the controller serve the route without the protection that the annotation belongs to.</summary>
internal sealed class UnprotectedValueRule : AnnotationValueRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1131", "annotation-value-drops-protection", "No annotation's value makes the controller drop a protection", RuleSeverity.Error);

    protected override bool Concerns(ValueProblem problem, AnnotationSpec spec) => spec.Invalid == InvalidValue.Unprotected;

    protected override string? Consequence(AnnotationSpec spec) =>
        "The controller drops the whole external authentication and serves the route to everybody.";
}
