namespace ManifestSdk.Model.Views;

/// <summary>An Ingress as rules read it.</summary>
internal sealed class IngressView(ManifestResource resource)
{
    public ManifestResource Resource { get; } = resource;

    public ManifestMapping? Spec => Resource.Spec;

    public IReadOnlyList<IngressRuleView> Rules { get; } =
        resource.Spec.Mappings("rules").Select(static rule => new IngressRuleView(rule)).ToArray();

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
