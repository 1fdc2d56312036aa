namespace ManifestSdk.Model.Views;

/// <summary>One entry of an Ingress's <c>spec.rules</c>.</summary>
internal sealed class IngressRuleView(ManifestMapping node)
{
    public ManifestMapping Node { get; } = node;

    /// <summary>The host, or <see langword="null"/> when the rule is for every host.</summary>
    public ManifestScalar? Host { get; } = node["host"] as ManifestScalar;

    public IReadOnlyList<IngressPathView> Paths { get; } =
        node.Mapping("http").Mappings("paths").Select(static path => new IngressPathView(path)).ToArray();
}
