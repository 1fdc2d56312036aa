using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>A certificate without hosts is offered for any host, also for those that it does not name.</summary>
internal sealed class TlsWithoutHostsRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4012", "tls-without-hosts", "A TLS entry names the hosts that its certificate is for", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        let hosts = ingress.Rules.Select(static rule => rule.Host?.Text).Where(static host => !string.IsNullOrEmpty(host)).Distinct().ToArray()
        where hosts.Length > 0
        from tls in ingress.Tls
        where tls["hosts"] is null or ManifestScalar { Value: null } or ManifestSequence { Items.Count: 0 }
        select On(
            ingress.Resource,
            tls,
            $"A tls entry of {ingress.Resource} names no hosts, so its certificate is offered for any host. "
            + $"Name {Wording.List(hosts.Select(static host => $"'{host}'"))}.");
}
