using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>An IngressClass (<c>networking.k8s.io/v1</c>, in no namespace): names the controller that serves an Ingress.</summary>
public sealed class IngressClassBuilder : ResourceBuilder<IngressClassBuilder>
{
    internal IngressClassBuilder(string name, bool isExternal = false)
        : base("networking.k8s.io/v1", "IngressClass", name, isExternal: isExternal)
    {
    }

    /// <summary>Names the controller, <c>spec.controller</c>. Can't change later.</summary>
    /// <param name="controller">A domain-prefixed path, at most 250 characters: <c>ingress.k8s.aws/alb</c>, <c>k8s.io/ingress-nginx</c>.</param>
    public IngressClassBuilder Controller(string controller)
    {
        Spec.SetArgument("controller", controller);
        return this;
    }

    /// <summary>Hands the controller settings from a cluster-scoped object, <c>spec.parameters</c>.</summary>
    /// <param name="apiGroup">The object's API group: <c>elbv2.k8s.aws</c>.</param>
    /// <param name="kind">The object's kind: <c>IngressClassParams</c>.</param>
    /// <param name="name">The object's name.</param>
    public IngressClassBuilder Parameters(string apiGroup, string kind, string name)
    {
        var parameters = Spec.Mapping("parameters");
        parameters.SetArgument("apiGroup", apiGroup);
        parameters.SetArgument("kind", kind);
        parameters.SetArgument("name", name);
        return this;
    }

    /// <summary>
    /// Makes this the class of Ingresses that name none: the annotation <c>ingressclass.kubernetes.io/is-default-class</c>.
    /// Where two classes claim it, such Ingresses are refused.
    /// </summary>
    public IngressClassBuilder Default() => Annotation("ingressclass.kubernetes.io/is-default-class", "true");
}
