using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An attribute that needs another one. In an IngressGroup another member may write that one.</summary>
internal sealed class ContradictingAttributesRule : AnnotationValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1123", "annotation-attributes-contradict", "Attributes in an annotation have the others that they need", RuleSeverity.Error);

    protected override bool Concerns(ValueProblem problem, AnnotationSpec spec) => problem.Kind == ValueProblemKind.Contradiction;

    protected override bool Applies(AnnotationView annotation, ManifestIndex index) =>
        annotation.Spec?.Merge != GroupMerge.Merge || !annotation.Resource.HasAnnotation(AlbKeys.GroupName);
}
