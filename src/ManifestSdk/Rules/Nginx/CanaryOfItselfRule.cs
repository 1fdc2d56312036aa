using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nginx;

/// <summary>A canary that leads to the very Service of its main Ingress.</summary>
internal sealed class CanaryOfItselfRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7011", "nginx-canary-same-backend", "A canary leads to another Service than its main Ingress", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var routes = NginxRoute.In(set).Where(static route => route.Backend is not null).ToArray();
        var mains = routes.Where(static route => !route.IsCanary).ToLookup(static route => (route.Address, route.Backend));

        return
            from canary in routes
            where canary is { IsCanary: true, Ingress.IsExternal: false }
            let main = mains[(canary.Address, canary.Backend)].FirstOrDefault()
            where main is not null
            select On(canary.Ingress, canary.Place, $"The canary sends path '{canary.Address.Path}' of {Wording.Host(canary.Host)} to {canary.Backend}, and so does {main.Ingress}, so it changes nothing. Name the Service of the new version.") with { Related = [main.Place.Origin] };
    }
}
