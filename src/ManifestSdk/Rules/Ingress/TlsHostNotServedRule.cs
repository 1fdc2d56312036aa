using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>A certificate for a host that the Ingress does not serve.</summary>
internal sealed class TlsHostNotServedRule : ManifestRule
{
    /// <summary>Annotations of ingress-nginx that make it serve more hosts than the rules name.</summary>
    private static readonly string[] MoreHosts =
        ["nginx.ingress.kubernetes.io/server-alias", "nginx.ingress.kubernetes.io/from-to-www-redirect"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4011", "tls-host-not-served", "A TLS host is one that a rule serves", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        where ingress.Rules.Count > 0 && !ingress.ServesEveryHost && !MoreHosts.Any(key => ingress.Annotations?[key] is not null)
        let served = ingress.Rules.Select(static rule => rule.Host!.Text!).ToArray()
        from host in ingress.Tls.SelectMany(static tls => tls.Scalars("hosts"))
        where host.Text is { Length: > 0 } name
            && !served.Any(rule => HostName.Covers(rule, name) || HostName.IsBelow(name, rule))
        select Explain(ingress, host, served);

    private Finding Explain(IngressView ingress, ManifestScalar host, string[] served)
    {
        var near = NearMiss.Of(host.Text!, served);
        return On(
            ingress.Resource,
            host,
            $"No rule of {ingress.Resource} serves the TLS host '{host.Text}'."
            + (near is null ? $" They serve {Wording.List(served.Distinct().Select(static name => $"'{name}'"))}." : Wording.DidYouMean(near))) with
        {
            Fix = ManifestFix.UseIfKnown(host, near),
        };
    }
}
