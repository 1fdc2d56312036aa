using ManifestSdk.Aws;
using ManifestSdk.Model;

namespace ManifestSdk.Tests.Controllers;

/// <summary>What builders write into the metadata of one object.</summary>
internal static class Annotations
{
    public static ManifestResource OfIngress(Action<IngressBuilder> configure) => Build(app => configure(app.Ingress("edge")));

    public static ManifestResource OfService(Action<ServiceBuilder> configure) => Build(app => configure(app.Service("web")));

    /// <summary>The annotations that a call writes on an Ingress, in the order in which they are written out.</summary>
    public static IEnumerable<string> Of(Action<AlbBuilder> configure) => Of(OfIngress(ingress => ingress.Alb(configure)));

    public static IEnumerable<string> OfNlb(Action<NlbBuilder> configure) => Of(OfService(service => service.Nlb(configure)));

    public static IEnumerable<string> Of(ManifestResource resource) =>
        ((ManifestMapping)resource.Metadata!["annotations"]!).Entries.Select(entry => $"{entry.Key}: {entry.Value}");

    private static ManifestResource Build(Action<NamespaceBuilder> define) =>
        Topology.Build(topology => define(topology.ExternalNamespace("app")), "shop").Resources.Single(resource => resource.Kind is "Ingress" or "Service");
}
