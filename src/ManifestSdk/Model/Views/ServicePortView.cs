namespace ManifestSdk.Model.Views;

/// <summary>One entry of a Service's <c>spec.ports</c>.</summary>
internal sealed class ServicePortView(ManifestMapping node)
{
    public ManifestMapping Node { get; } = node;

    public string? Name { get; } = node.Text("name");

    public long? Port { get; } = node.Integer("port");

    public string Protocol { get; } = node.Text("protocol") ?? "TCP";

    /// <summary>What receives the traffic: <c>targetPort</c>, or <c>port</c> where that is left out.</summary>
    public ManifestScalar? Target { get; } = (node["targetPort"] ?? node["port"]) as ManifestScalar;
}
