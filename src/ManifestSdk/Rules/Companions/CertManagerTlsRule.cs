using ManifestSdk.CertManager;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Companions;

/// <summary>TLS entries out of which cert-manager makes no Certificate.</summary>
internal sealed class CertManagerTlsRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1144", "cert-manager-tls-entry", "An Ingress with annotations of cert-manager has TLS entries with hosts and a Secret each", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        set.Index.Ingresses.SelectMany(ingress => IssuerOf(ingress.Resource) is { } issuer ? Check(ingress, issuer) : []);

    private IEnumerable<Finding> Check(IngressView ingress, ManifestEntry issuer)
    {
        if (ingress.Spec?["tls"] is not { } written || (written as ManifestSequence)?.Items.Count == 0)
            yield return OnKey(ingress.Resource, issuer, "cert-manager makes no Certificate of this Ingress, because it has no TLS entry. Write spec.tls with hosts and secretName.");

        var secrets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tls in ingress.Tls)
        {
            if (tls["secretName"] is null)
                yield return On(ingress.Resource, tls, "cert-manager passes over a TLS entry without a secretName to keep the certificate in");
            else if (tls["hosts"] is null or ManifestSequence { Items.Count: 0 })
                yield return On(ingress.Resource, tls, "cert-manager passes over a TLS entry without hosts, which the certificate would be for");
            else if (tls.Scalar("secretName") is { Text: { } name } node && !secrets.Add(name))
                yield return On(ingress.Resource, node, $"cert-manager refuses the whole Ingress, because two TLS entries keep their certificate in '{name}'. Put their hosts into one entry.");
        }
    }

    private static ManifestEntry? IssuerOf(ManifestResource ingress) =>
        ingress.AnnotationEntry(CertManagerKeys.Issuer)
        ?? ingress.AnnotationEntry(CertManagerKeys.ClusterIssuer)
        ?? (ingress.Annotation(CertManagerKeys.TlsAcme) == "true" ? ingress.AnnotationEntry(CertManagerKeys.TlsAcme) : null);
}
