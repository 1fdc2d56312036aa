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
    /// <param name="ingressClassName">An IngressClass: <c>"alb"</c>, <c>"nginx"</c>, or one that the topology declares (MSDK4008).</param>
    public IngressBuilder ClassName(ResourceName<IngressClassBuilder> ingressClassName)
    {
        Spec.SetArgument("ingressClassName", ingressClassName);
        return this;
    }

    /// <summary>Sends the requests that no rule matches somewhere: <c>spec.defaultBackend</c>.</summary>
    /// <param name="defaultBackend">The Service and port that answer.</param>
    public IngressBuilder DefaultBackend(IngressBackend defaultBackend)
    {
        if (defaultBackend is null)
            throw new ArgumentNullException(nameof(defaultBackend));

        var backend = new RecordedMapping(CallSite.Call);
        defaultBackend.RecordIn(backend);
        Spec.Set("defaultBackend", backend);
        return this;
    }

    /// <summary>Routes the requests for one host: an entry of <c>spec.rules</c>.</summary>
    /// <param name="host">The host, lower case, without scheme or port; <c>*.example.com</c> stands for one label (MSDK4004).</param>
    /// <param name="paths">Declares the paths.</param>
    public IngressBuilder Host(string host, Action<IngressPathsBuilder> paths)
    {
        if (paths is null)
            throw new ArgumentNullException(nameof(paths));

        var rule = Spec.Sequence("rules").AddMapping();
        rule.SetArgument("host", host);
        return Paths(rule, paths);
    }

    /// <summary>Routes the requests for every host that has no rule of its own: an entry of <c>spec.rules</c> without <c>host</c>.</summary>
    /// <param name="paths">Declares the paths.</param>
    public IngressBuilder AnyHost(Action<IngressPathsBuilder> paths)
    {
        if (paths is null)
            throw new ArgumentNullException(nameof(paths));

        return Paths(Spec.Sequence("rules").AddMapping(), paths);
    }

    private IngressBuilder Paths(RecordedMapping rule, Action<IngressPathsBuilder> paths)
    {
        paths(new IngressPathsBuilder(rule.Mapping("http").Sequence("paths")));
        return this;
    }
}
