using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An Ingress or Service of one controller with annotations of another, which has no say in it.</summary>
internal sealed class OtherControllerRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1109", "annotation-of-other-controller", "An Ingress or Service carries annotations of the controller that serves it", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.ReadSpec is not { } spec)
            return [];

        return annotation.Resource.Kind switch
        {
            "Ingress" => OfIngress(annotation, spec, index),
            "Service" => OfService(annotation, spec),
            _ => [],
        };
    }

    private IEnumerable<Finding> OfIngress(AnnotationView annotation, AnnotationSpec spec, ManifestIndex index)
    {
        if (IngressControllers.ByClass(annotation.Resource, index) is { } controller
            && IngressControllers.ByPrefix(spec.Prefix) is { } own
            && own != controller
            && (own, controller) is not (IngressController.Alb, IngressController.EksAutoMode))
        {
            yield return OnKey(annotation, $"'{annotation.Key}' has no effect, because class '{IngressControllers.ClassOf(annotation.Resource)}' is not the class of its controller");
        }
    }

    /// <summary>What the in-tree provider reads too has an entry of its own, and then <paramref name="spec"/> is that one.</summary>
    private IEnumerable<Finding> OfService(AnnotationView annotation, AnnotationSpec spec)
    {
        if (spec.Component == ClusterComponent.AwsLoadBalancerController
            && annotation.Key.StartsWith(NlbKeys.Stem, StringComparison.Ordinal)
            && ServiceControllers.Of(annotation.Resource) == ServiceController.CloudProviderAws)
        {
            yield return OnKey(annotation, $"'{annotation.Key}' has no effect, because the type '{annotation.Resource.Annotation(NlbKeys.Type)}' leaves the Service to the in-tree provider. Write spec.loadBalancerClass: {NlbKeys.LoadBalancerClass} instead of the type.");
        }
    }
}
