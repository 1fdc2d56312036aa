using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>
/// A certificate without hosts is offered for any host, also for those that it does not name. Google's controller matches
/// certificates by what they say, and never looks at the hosts.
/// </summary>
internal sealed class TlsWithoutHostsRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4012", "tls-without-hosts", "A TLS entry names the hosts that its certificate is for", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        where !IsGoogles(ingress)
        let hosts = ingress.Rules.Select(static rule => rule.Host?.Text).Where(static host => !string.IsNullOrEmpty(host)).Distinct().ToArray()
        where hosts.Length > 0
        from tls in ingress.Tls
        where tls["hosts"] is null or ManifestScalar { Value: null } or ManifestSequence { Items.Count: 0 }
        select On(
            ingress.Resource,
            tls,
            $"A tls entry of {ingress.Resource} names no hosts, so its certificate is offered for any host. "
            + $"Name {Wording.List(hosts.Select(static host => $"'{host}'"))}.");

    private static bool IsGoogles(IngressView ingress) =>
        ingress.Class?.Text is "gce" or "gce-internal"
        || (ingress.Class is null && ingress.Annotations.Texts().Any(static annotation => annotation.Key.StartsWith("networking.gke.io/", StringComparison.Ordinal)));
}
