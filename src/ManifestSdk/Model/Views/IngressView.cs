namespace ManifestSdk.Model.Views;

/// <summary>An Ingress as rules read it.</summary>
internal sealed class IngressView(ManifestResource resource)
{
    private const string ClassAnnotation = "kubernetes.io/ingress.class";

    public ManifestResource Resource { get; } = resource;

    public ManifestMapping? Spec => Resource.Spec;

    public IReadOnlyList<IngressRuleView> Rules { get; } =
        resource.Spec.MeantMappings("rules").Select(static rule => new IngressRuleView(rule)).ToArray();

    /// <summary>The entries of <c>spec.tls</c>.</summary>
    public IEnumerable<ManifestMapping> Tls => Spec.MeantMappings("tls");

    /// <summary>The class by <c>spec.ingressClassName</c>, or else by the annotation that came before it.</summary>
    public ManifestScalar? Class => Spec?.Scalar("ingressClassName") is { Text.Length: > 0 } name ? name : AnnotatedClass;

    /// <summary>The class by the annotation.</summary>
    public ManifestScalar? AnnotatedClass => Annotations?.Scalar(ClassAnnotation);

    public ManifestMapping? Annotations => Resource.Metadata?.Mapping("annotations");

    /// <summary>Whether some rule, or the default backend, takes requests for any host.</summary>
    public bool ServesEveryHost =>
        Spec?["defaultBackend"] is not null || Rules.Any(static rule => string.IsNullOrEmpty(rule.Host?.Text));

    /// <summary>The default backend and every path's backend.</summary>
    public IEnumerable<IngressBackendView> Backends
    {
        get
        {
            if (Spec?.Mapping("defaultBackend") is { } backend)
                yield return new IngressBackendView(backend);

            foreach (var path in Rules.SelectMany(static rule => rule.Paths))
            {
                if (path.Backend is { } pathBackend)
                    yield return pathBackend;
            }
        }
    }
}
