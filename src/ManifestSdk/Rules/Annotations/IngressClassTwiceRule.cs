using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An Ingress that chooses its class twice: the API server refuses it.</summary>
internal sealed class IngressClassTwiceRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1141", "ingress-class-twice", "An Ingress chooses its class once", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.Key == IngressClassChoice.Annotation && annotation.Resource.Kind == "Ingress" && annotation.Resource.Spec?["ingressClassName"] is ManifestScalar { Text: { } name })
            yield return OnKey(annotation, $"'{annotation.Key}' and spec.ingressClassName '{name}' both choose the class, which the API server refuses. Remove the annotation.");
    }
}
