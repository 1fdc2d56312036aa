using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An Ingress of one controller with annotations of another, which has no say in it.</summary>
internal sealed class OtherControllerRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1109", "annotation-of-other-controller", "An Ingress carries annotations of the controller that serves it", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.Resource.Kind != "Ingress" || annotation.ReadSpec is not { } spec || IngressControllers.ByClass(annotation.Resource, index) is not { } controller)
            yield break;

        if (IngressControllers.ByPrefix(spec.Prefix) is { } own && own != controller && (own, controller) is not (IngressController.Alb, IngressController.EksAutoMode))
            yield return OnKey(annotation, $"'{annotation.Key}' has no effect, because class '{IngressControllers.ClassOf(annotation.Resource)}' is not the class of its controller");
    }
}
