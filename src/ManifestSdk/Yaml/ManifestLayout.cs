namespace ManifestSdk.Yaml;

/// <summary>How the resources of a topology are spread over files; the MSBuild property <c>ManifestLayout</c>.</summary>
public enum ManifestLayout
{
    /// <summary>A file a topology: <c>shop.yaml</c>.</summary>
    Topology,

    /// <summary>A file a resource, in a folder a topology and a namespace: <c>shop/app/service-web.yaml</c>.</summary>
    Resource,
}
