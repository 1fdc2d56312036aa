using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Nginx;

/// <summary>A TLS entry that names no host: its certificate is tried for any.</summary>
internal sealed class TlsWithoutHostsRule : NginxRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7005", "nginx-tls-without-hosts", "A TLS entry names the hosts that its certificate is for", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(IngressView ingress)
    {
        foreach (var entry in ingress.Spec.Mappings("tls"))
        {
            if (entry["secretName"] is ManifestScalar { Text: { } secret } && entry["hosts"] is null or ManifestSequence { Items.Count: 0 })
                yield return On(ingress.Resource, entry["secretName"]!, $"The certificate in Secret '{secret}' is for no host in particular, so it is offered wherever it happens to match. Name its hosts.");
        }
    }
}
