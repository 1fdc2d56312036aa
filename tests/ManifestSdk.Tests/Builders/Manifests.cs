using ManifestSdk.Model;

namespace ManifestSdk.Tests.Builders;

/// <summary>Topologies that are about one thing.</summary>
internal static class Manifests
{
    /// <summary>What is declared in one namespace, without the namespace itself.</summary>
    public static ManifestSet In(Action<NamespaceBuilder> define) =>
        Topology.Build(topology => define(topology.ExternalNamespace("app")), "test");

    /// <summary>A Deployment with one container.</summary>
    public static ManifestSet WithContainer(Action<ContainerBuilder> container) =>
        In(app => app.Deployment("api").Labels(("app", "api")).Container("api", "registry.example.com/api:1.0.0", container));
}
