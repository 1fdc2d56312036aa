using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An annotation that still works and has been succeeded by something better.</summary>
internal sealed class DeprecatedAnnotationRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1104", "annotation-deprecated", "An annotation is not deprecated", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        // The class has a rule of its own.
        if (annotation.Key != IngressClassChoice.Annotation && annotation.ReadSpec is { Deprecated: { } reason } spec)
            yield return OnSucceeded(annotation, spec, $"'{annotation.Key}' is deprecated: {reason}");
    }
}
