using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>Annotations that the controller refuses together, or one that it refuses alone.</summary>
internal sealed class AnnotationRefusedBesideRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1107", "annotations-refused-together", "Annotations of one object can stand together", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.ReadSpec is not { } spec)
            yield break;

        foreach (var condition in AnnotationConditions.Unmet(annotation, spec.Demands, index))
            yield return OnKey(annotation, $"The controller refuses '{annotation.Key}' without {condition}");

        foreach (var condition in AnnotationConditions.Met(annotation, spec.Excludes))
            yield return OnKey(annotation, $"The controller refuses '{annotation.Key}' beside {condition}. Remove one of them.");
    }
}
