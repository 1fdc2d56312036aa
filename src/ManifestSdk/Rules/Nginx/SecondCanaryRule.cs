using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nginx;

/// <summary>Two canaries of one path, of which ingress-nginx takes one.</summary>
internal sealed class SecondCanaryRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7010", "nginx-second-canary", "A host and path have one canary", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from same in NginxRoute.In(set).Where(static route => route.IsCanary).GroupBy(static route => route.Address)
        let first = same.First()
        from second in same.Skip(1)
        where second.Ingress != first.Ingress && !second.Ingress.IsExternal
        select On(second.Ingress, second.Place, $"{first.Ingress} is a canary of path '{first.Address.Path}' of {Wording.Host(first.Host)} too, and ingress-nginx takes one canary of a path. Write both choices, such as a header and a weight, on one of them.") with { Related = [first.Place.Origin] };
}
