using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An annotation that does nothing, because another one is missing or wins over it.</summary>
internal sealed class AnnotationWithoutEffectRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1106", "annotation-without-effect", "An annotation has the others that it needs, and none that wins over it", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.ReadSpec is not { } spec)
            yield break;

        foreach (var condition in annotation.SaysDefault ? [] : AnnotationConditions.Unmet(annotation, spec.Needs, index))
            yield return OnKey(annotation, $"'{annotation.Key}' has no effect without {condition}");

        foreach (var condition in AnnotationConditions.Met(annotation, spec.Conflicts))
            yield return OnKey(annotation, $"'{annotation.Key}' has no effect beside {condition}, which wins. Remove one of them.");
    }
}
