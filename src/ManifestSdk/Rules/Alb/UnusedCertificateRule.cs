using ManifestSdk.Aws;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A certificate on an Ingress that listens for plain HTTP only.</summary>
internal sealed class UnusedCertificateRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5005", "alb-certificate-unused", "A certificate stands beside an HTTPS listener", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb is { Certificates: { } certificates, Listeners: { Count: > 0 } listeners } && !listeners.Any(static listener => listener.IsHttps))
            yield return OnKey(alb.Resource, certificates, $"The certificate is never used, because '{AlbKeys.ListenPorts}' lists HTTP only; add {{\"HTTPS\":443}}");
    }
}
