using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>An Ingress (<c>networking.k8s.io/v1</c>): carries HTTP and HTTPS from outside the cluster to Services.</summary>
public sealed partial class IngressBuilder : ResourceBuilder<IngressBuilder>
{
    internal IngressBuilder(string name, string @namespace)
        : base("networking.k8s.io/v1", "Ingress", name, @namespace)
    {
    }

    /// <summary>Chooses the controller by its class: <c>spec.ingressClassName</c>.</summary>
    /// <param name="name">The name of an IngressClass: <c>alb</c>, <c>nginx</c>.</param>
    public IngressBuilder ClassName(string name)
    {
        Spec.Set("ingressClassName", name ?? throw new ArgumentNullException(nameof(name)), CallSite.Argument(nameof(name)));
        return this;
    }

    /// <summary>Routes the requests for one host: an entry of <c>spec.rules</c>.</summary>
    /// <param name="host">The host, lower case, without scheme or port; <c>*.example.com</c> stands for one label.</param>
    /// <param name="configure">Declares the paths.</param>
    public IngressBuilder Host(string host, Action<IngressPathsBuilder> configure)
    {
        if (configure is null)
            throw new ArgumentNullException(nameof(configure));

        var rule = Spec.Sequence("rules").AddMapping();
        rule.Set("host", host ?? throw new ArgumentNullException(nameof(host)), CallSite.Argument(nameof(host)));
        configure(new IngressPathsBuilder(rule.Mapping("http").Sequence("paths")));
        return this;
    }
}
