using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An Ingress that chooses its class by the old annotation.</summary>
internal sealed class IngressClassAnnotationRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1140", "ingress-class-annotation", "An Ingress chooses its class by spec.ingressClassName", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.Key == IngressClassChoice.Annotation && annotation.Resource.Kind == "Ingress" && annotation.Resource.Spec?["ingressClassName"] is null)
            yield return OnKey(annotation, $"'{annotation.Key}' is deprecated; write spec.ingressClassName: {annotation.Text ?? "the class"}");
    }
}
