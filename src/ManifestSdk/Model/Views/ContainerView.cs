namespace ManifestSdk.Model.Views;

/// <summary>One container of a Pod.</summary>
internal sealed class ContainerView(ManifestMapping node)
{
    public ManifestMapping Node { get; } = node;

    public string? Name { get; } = node.Text("name");

    public IReadOnlyList<ContainerPortView> Ports { get; } =
        node.Mappings("ports").Select(static port => new ContainerPortView(port)).ToArray();

    /// <summary>The probes that are written, by the field that holds each.</summary>
    public IEnumerable<ManifestEntry> Probes =>
        Node.Entries.Where(static entry => entry.Key is "livenessProbe" or "readinessProbe" or "startupProbe");

    /// <summary>The container as messages name it.</summary>
    public override string ToString() => Name is { Length: > 0 } name ? $"container '{name}'" : "the container";
}
