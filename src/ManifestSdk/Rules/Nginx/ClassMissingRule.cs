using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Nginx;

namespace ManifestSdk.Rules.Nginx;

/// <summary>An Ingress that is meant for ingress-nginx and leaves it to the cluster who serves it.</summary>
internal sealed class ClassMissingRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7003", "nginx-class-missing", "An Ingress with annotations of ingress-nginx names its class", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var ingress in set.Index.Ingresses.Select(static ingress => ingress.Resource))
        {
            if (ingress.Spec?["ingressClassName"] is null
                && !ingress.HasAnnotation(IngressClassChoice.Annotation)
                && ingress.AnnotationsFrom(NginxKeys.Prefix + "/").FirstOrDefault() is { } annotation
                && !HasDefaultClass(set.Index))
            {
                yield return OnKey(ingress, annotation.Entry, "This Ingress is meant for ingress-nginx, but names no class, so the cluster's default decides who serves it. Write spec.ingressClassName: nginx.");
            }
        }
    }

    private static bool HasDefaultClass(ManifestIndex index) => index
        .OfKind("IngressClass")
        .Any(static candidate => candidate.Annotation("ingressclass.kubernetes.io/is-default-class") == "true");
}
