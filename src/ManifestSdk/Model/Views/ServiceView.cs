namespace ManifestSdk.Model.Views;

/// <summary>A Service as rules read it. Fields of the wrong shape read as missing; schema rules report those.</summary>
internal sealed class ServiceView(ManifestResource resource)
{
    public ManifestResource Resource { get; } = resource;

    public string Type => Spec?.Text("type") ?? "ClusterIP";

    public bool IsHeadless => Spec?.Text("clusterIP") == "None";

    public ManifestMapping? Spec => Resource.Spec;

    /// <summary>The selector, or <see langword="null"/> when the Service has none or an empty one: then no Pods are selected for it.</summary>
    public ManifestMapping? Selector => Spec?.Mapping("selector") is { Entries.Count: > 0 } selector ? selector : null;

    public IReadOnlyList<ServicePortView> Ports { get; } =
        resource.Spec.Mappings("ports").Select(static port => new ServicePortView(port)).ToArray();
}
