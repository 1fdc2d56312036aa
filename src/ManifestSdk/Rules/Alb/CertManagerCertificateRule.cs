using ManifestSdk.Aws;
using ManifestSdk.CertManager;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A certificate of cert-manager for an ALB, which serves certificates of ACM and never looks into a Secret.</summary>
internal sealed class CertManagerCertificateRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5012", "alb-certificate-of-cert-manager", "An ALB has its certificates from ACM", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        var issuer = alb.Resource.AnnotationEntry(CertManagerKeys.Issuer) ?? alb.Resource.AnnotationEntry(CertManagerKeys.ClusterIssuer);
        if (issuer is not null && alb.Ingress.Tls.Any(static tls => tls["secretName"] is not null))
            yield return OnKey(alb.Resource, issuer, $"cert-manager issues a certificate that nobody serves: an ALB reads no Secret. Name a certificate of ACM in '{AlbKeys.CertificateArn}', or let it be found by host.");
    }
}
