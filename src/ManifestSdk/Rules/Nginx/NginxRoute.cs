using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Nginx;

namespace ManifestSdk.Rules.Nginx;

/// <summary>A path of a host that ingress-nginx serves, with the key by which a canary finds its main Ingress.</summary>
internal sealed record NginxRoute(ManifestResource Ingress, ManifestScalar? Host, ManifestNode Place, NginxRoute.Key Address)
{
    /// <summary>The Service and port that it leads to, as messages name them; <see langword="null"/> where they cannot be read.</summary>
    public string? Backend { get; private init; }

    public bool IsCanary => BooleanValue.IsTrue(Ingress.Annotation(NginxKeys.Canary));

    /// <summary>The routes of a set, those of Ingresses that live elsewhere included.</summary>
    public static IEnumerable<NginxRoute> In(ManifestSet set) =>
        from resource in set.Resources
        where resource.IsKubernetes("Ingress") && IngressControllers.Of(resource, set.Index) == IngressController.Nginx
        from rule in new IngressView(resource).Rules
        from path in rule.Paths
        select new NginxRoute(resource, rule.Host, path.Path ?? (ManifestNode)path.Node, new(IngressControllers.ClassOf(resource), rule.Host?.Text ?? "", path.Path?.Text ?? "/", path.PathType == "Exact"))
        {
            Backend = path.Backend is { ServiceName.Text: { } name, Port: { } port } ? $"port {Wording.Port(port)} of Service '{name}'" : null,
        };

    /// <summary>The type ImplementationSpecific counts as Prefix.</summary>
    internal sealed record Key(string? Class, string Host, string Path, bool IsExact);
}
