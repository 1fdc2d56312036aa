using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nginx;

/// <summary>A canary of a path that no other Ingress has: ingress-nginx leaves it out.</summary>
internal sealed class CanaryWithoutMainRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7009", "nginx-canary-without-main", "A canary has a main Ingress of the same host and path", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var routes = NginxRoute.In(set).ToArray();
        var mains = routes.Where(static route => !route.IsCanary).ToArray();

        return
            from canary in routes
            where canary is { IsCanary: true, Ingress.IsExternal: false } && !mains.Any(main => main.Address == canary.Address)
            select On(canary.Ingress, canary.Place, $"No declared Ingress has the {Describe(canary)} of {Wording.Host(canary.Host)} without being a canary, so no request reaches this one unless such an Ingress lives elsewhere.{Instead(canary, mains)}");
    }

    private static string Describe(NginxRoute route) =>
        $"{(route.Address.IsExact ? "exact path" : "path")} '{route.Address.Path}'";

    /// <summary>What the main Ingress of the host has, where there is one choice.</summary>
    private static string Instead(NginxRoute canary, NginxRoute[] mains) =>
        mains.Where(main => main.Address.Host == canary.Address.Host).ToArray() is [var main]
            ? $" {main.Ingress} has the {Describe(main)}; write the same in both."
            : " Write host, path and pathType as in the main Ingress.";
}
