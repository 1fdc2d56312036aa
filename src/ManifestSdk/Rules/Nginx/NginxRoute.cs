using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Nginx;

namespace ManifestSdk.Rules.Nginx;

/// <summary>A path of a host that ingress-nginx serves, with the key by which a canary finds its main Ingress.</summary>
internal sealed record NginxRoute(ManifestResource Ingress, ManifestScalar? Host, ManifestNode Place, NginxRoute.Key Address)
{
    public bool IsCanary => Ingress.Annotation(NginxKeys.Canary) is "true" or "1" or "t" or "T" or "TRUE" or "True";

    public static IEnumerable<NginxRoute> In(ManifestIndex index) =>
        from ingress in index.Ingresses
        where IngressControllers.Of(ingress.Resource, index) == IngressController.Nginx
        from rule in ingress.Rules
        from path in rule.Paths
        select new NginxRoute(ingress.Resource, rule.Host, path.Path ?? (ManifestNode)path.Node, new(IngressControllers.ClassOf(ingress.Resource), rule.Host?.Text ?? "", path.Path?.Text ?? "/", path.PathType == "Exact"));

    /// <summary>The type ImplementationSpecific counts as Prefix.</summary>
    internal sealed record Key(string? Class, string Host, string Path, bool IsExact);
}
