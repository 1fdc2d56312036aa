using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>An HTTPS listener for which neither a certificate is named nor one can be found by host.</summary>
internal sealed class HttpsWithoutCertificateRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5001", "alb-https-without-certificate", "An HTTPS listener of an ALB has a certificate", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.ListenPorts is { } ports
            && alb.Listeners?.FirstOrDefault(static listener => listener.IsHttps) is { } https
            && alb.Certificates is null
            && !alb.Resource.HasAnnotation(AlbKeys.CreateAcmCert)
            && !alb.Hosts.Any()
            && !alb.IsInGroup
            && !alb.MayHaveClassParameters(index))
        {
            yield return On(alb.Resource, ports.Value, $"HTTPS on port {https.Port} has no certificate: '{AlbKeys.CertificateArn}' is missing, and without a host none can be found in ACM. Name a certificate or a host.");
        }
    }
}
