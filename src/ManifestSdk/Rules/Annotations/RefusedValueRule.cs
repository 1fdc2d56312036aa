using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A rule about one kind of values that the controller, or the cloud behind it, refuses.</summary>
internal abstract class RefusedValueRule(string id, string name, string title, ValueProblemKind kind, RuleSeverity severity = RuleSeverity.Error)
    : AnnotationValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(id, name, title, severity);

    protected override bool Concerns(ValueProblem problem, AnnotationSpec spec) =>
        problem.Kind == kind && spec.Invalid == InvalidValue.Refused;
}
