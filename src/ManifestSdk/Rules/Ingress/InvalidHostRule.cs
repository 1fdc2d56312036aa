using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>Hosts of rules and of TLS entries.</summary>
internal sealed class InvalidHostRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4004", "invalid-host", "An Ingress host is a lower-case host name", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        from host in ingress.Rules.Select(static rule => rule.Host).Concat(TlsHosts(ingress))
        where host?.Text is { Length: > 0 }
        let problem = HostName.Problem(host!.Text!)
        where problem is not null
        select Explain(ingress, host!, problem);

    /// <summary>The API server lets an address of four numbers pass as the name of a certificate.</summary>
    private static IEnumerable<ManifestScalar> TlsHosts(IngressView ingress) =>
        ingress.Tls.SelectMany(static tls => tls.Scalars("hosts")).Where(static host => host.Text is not { } name || !IpAddress.IsV4(name));

    private Finding Explain(IngressView ingress, ManifestScalar host, string problem)
    {
        var better = HostName.Suggest(host.Text!);
        return On(ingress.Resource, host, $"Host '{host.Text}' of {ingress.Resource} {problem}" + (better is null ? "" : $". Write '{better}'.")) with
        {
            Fix = ManifestFix.UseIfKnown(host, better),
        };
    }
}
