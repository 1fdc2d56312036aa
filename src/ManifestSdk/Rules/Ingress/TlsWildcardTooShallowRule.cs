using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>A wildcard stands for exactly one label; a host further down has no certificate.</summary>
internal sealed class TlsWildcardTooShallowRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4013", "tls-wildcard-too-shallow", "A wildcard certificate covers the hosts below its domain", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        let hosts = ingress.Tls.SelectMany(static tls => tls.Scalars("hosts")).Where(static host => host.Text is not null).ToArray()
        from rule in ingress.Rules
        where rule.Host?.Text is { Length: > 0 } name && !hosts.Any(host => HostName.Covers(host.Text!, name))
        let wildcard = hosts.FirstOrDefault(host => HostName.IsBelow(host.Text!, rule.Host!.Text!))
        where wildcard is not null
        select On(
            ingress.Resource,
            wildcard,
            $"TLS host '{wildcard.Text}' of {ingress.Resource} stands for one label and does not cover '{rule.Host!.Text}'. Add that host.") with
        {
            Related = [rule.Host!.Origin],
        };
}
