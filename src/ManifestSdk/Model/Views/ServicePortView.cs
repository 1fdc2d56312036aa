using System.Globalization;

namespace ManifestSdk.Model.Views;

/// <summary>One entry of a Service's <c>spec.ports</c>.</summary>
internal sealed class ServicePortView(ManifestMapping node)
{
    public ManifestMapping Node { get; } = node;

    public string? Name { get; } = node.Text("name");

    public long? Port { get; } = node.Integer("port");

    public string Protocol { get; } = node.Text("protocol") ?? "TCP";

    /// <summary>What receives the traffic: <c>targetPort</c>, or <c>port</c> where that is left out, 0 or empty.</summary>
    public ManifestScalar? Target { get; } = TargetOf(node);

    /// <summary>Whether an Ingress backend's port, given by number or name, means this port.</summary>
    public bool IsMeantBy(ManifestScalar port) =>
        port.Text is { } name ? Name == name : port.Integer is { } number && number == Port;

    /// <summary>Whether an annotation's text, a number or a name, means this port.</summary>
    public bool IsNamed(string text) =>
        text.Length > 0 && (Name == text || Port?.ToString(CultureInfo.InvariantCulture) == text);

    /// <summary>The port as messages name it: <c>80 ('http')</c>.</summary>
    public override string ToString() => Name is { } name ? $"{Port} ('{name}')" : $"{Port}";

    private static ManifestScalar? TargetOf(ManifestMapping node) => node["targetPort"] switch
    {
        null or ManifestScalar { Value: null or 0L or "" } => node.Scalar("port"),
        var target => target as ManifestScalar,
    };
}
