namespace ManifestSdk.Model.Views;

/// <summary>A backend of an Ingress: a Service and one of its ports.</summary>
internal sealed class IngressBackendView(ManifestMapping node)
{
    public ManifestMapping Node { get; } = node;

    /// <summary>The backend's <c>service</c>, or <see langword="null"/> when it has none.</summary>
    public ManifestMapping? Service { get; } = node.Mapping("service");

    public ManifestScalar? ServiceName { get; } = node.Mapping("service")?.Scalar("name");

    /// <summary>The port's number or name.</summary>
    public ManifestScalar? Port { get; } =
        (node.Mapping("service")?.Mapping("port") is { } port ? port["number"] ?? port["name"] : null) as ManifestScalar;

    /// <summary>Whether the backend is an action of the AWS Load Balancer Controller rather than a Service.</summary>
    public bool IsAction => Port?.Text == "use-annotation";
}
