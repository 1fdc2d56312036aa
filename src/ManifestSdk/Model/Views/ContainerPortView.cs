namespace ManifestSdk.Model.Views;

/// <summary>One port that a container declares.</summary>
internal sealed class ContainerPortView(ManifestMapping node)
{
    public ManifestMapping Node { get; } = node;

    public string? Name { get; } = node.Text("name");

    public long? Number { get; } = node.Integer("containerPort");

    public string Protocol { get; } = node.Text("protocol") ?? "TCP";

    /// <summary>Whether a Service's or probe's port, given by number or name, means this port.</summary>
    public bool IsMeantBy(ManifestScalar port) =>
        port.Text is { } name ? Name == name : port.Integer is { } number && number == Number;

    /// <summary>The port as messages name it: <c>9376 ('http')</c>.</summary>
    public override string ToString() => Name is { } name ? $"{Number} ('{name}')" : $"{Number}";
}
