using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Nginx;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An annotation of a controller with a similar name, on an Ingress of ingress-nginx: it is ignored without a word.</summary>
internal sealed class SimilarControllerRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1146", "annotation-of-similar-controller", "An Ingress of ingress-nginx has no annotations of other controllers with similar names", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.Resource.Kind != "Ingress" || SimilarController.ByPrefix(AnnotationKey.PrefixOf(annotation.Key)) is not { } other || !IsOfIngressNginx(annotation.Resource, other, index))
            yield break;

        var own = other.KeyInstead(AnnotationKey.NameOf(annotation.Key));
        var instead = own is null ? $"Look for one that begins with '{NginxKeys.Prefix}/'." : $"Use '{own}'.";
        yield return OnKey(annotation, $"'{annotation.Key}' {other.Whose}, and ingress-nginx, which serves this Ingress, does not read it. {instead}", other.SharesNames ? own : null);
    }

    /// <summary>Where two controllers go by the class <c>nginx</c>, the other annotations tell which of them is meant.</summary>
    private static bool IsOfIngressNginx(ManifestResource ingress, SimilarController other, ManifestIndex index) =>
        IngressControllers.DeclaredClass(ingress, index) is not null || !other.SharesClass
            ? IngressControllers.Of(ingress, index) == IngressController.Nginx
            : IngressControllers.ClassOf(ingress) is null or "nginx" && ingress.AnnotationsFrom(NginxKeys.Prefix + "/").Any();
}
