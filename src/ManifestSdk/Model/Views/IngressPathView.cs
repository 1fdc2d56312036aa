namespace ManifestSdk.Model.Views;

/// <summary>One path of an Ingress rule.</summary>
internal sealed class IngressPathView(ManifestMapping node)
{
    public ManifestMapping Node { get; } = node;

    public ManifestScalar? Path { get; } = node["path"] as ManifestScalar;

    public string? PathType { get; } = node.Text("pathType");

    public IngressBackendView? Backend { get; } = node.Mapping("backend") is { } backend ? new IngressBackendView(backend) : null;
}
