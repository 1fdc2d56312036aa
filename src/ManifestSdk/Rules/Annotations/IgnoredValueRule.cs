using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A wrong value that the controller passes over in silence.</summary>
internal sealed class IgnoredValueRule : AnnotationValueRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1130", "annotation-value-ignored", "An annotation has a value that the controller does not pass over", RuleSeverity.Warning);

    protected override bool Concerns(ValueProblem problem, AnnotationSpec spec) => spec.Invalid == InvalidValue.Ignored;

    protected override bool Applies(AnnotationView annotation, ManifestIndex index) => !annotation.SaysDefault;

    protected override string? Consequence(AnnotationSpec spec) =>
        spec.Default is { } value ? $"The controller ignores it and goes by '{value}'." : "The controller ignores it.";
}
