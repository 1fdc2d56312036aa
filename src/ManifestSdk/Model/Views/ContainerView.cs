namespace ManifestSdk.Model.Views;

/// <summary>One container of a Pod.</summary>
internal sealed class ContainerView(ManifestMapping node)
{
    public ManifestMapping Node { get; } = node;

    public string? Name { get; } = node.Text("name");

    public IReadOnlyList<ContainerPortView> Ports { get; } =
        node.Mappings("ports").Select(static port => new ContainerPortView(port)).ToArray();
}
