using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Nginx;

namespace ManifestSdk.Rules.Ingress;

/// <summary>
/// Without a class, the cluster's default class decides which controller takes the Ingress. An Ingress whose annotations say
/// that ingress-nginx is meant has a rule of its own.
/// </summary>
internal sealed class IngressWithoutClassRule : ManifestRule
{
    private const string DefaultAnnotation = "ingressclass.kubernetes.io/is-default-class";

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4010", "ingress-without-class", "An Ingress says which controller is to take it", RuleSeverity.Info);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        where string.IsNullOrEmpty(ingress.Class?.Text) && ingress.Spec?["ingressClassName"] is null or ManifestScalar
            && !set.Resources.Any(IsDefaultClass)
            && !ingress.Resource.AnnotationsFrom(NginxKeys.Prefix + "/").Any()
        select On(
            ingress.Resource,
            $"{ingress.Resource} has no ingressClassName, so the cluster's default class decides which controller takes it, if any");

    private static bool IsDefaultClass(ManifestResource resource) =>
        resource.IsKubernetes("IngressClass") && resource.Metadata?.Mapping("annotations")?.Text(DefaultAnnotation) == "true";
}
