using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>
/// A rule for every host behind a certificate, which is for certain hosts only. In front of another proxy, or with a
/// certificate for all names that lead to the ALB, it is what was meant, so this is advice.
/// </summary>
internal sealed class RuleWithoutHostRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5009", "alb-certificate-without-host", "A rule behind a certificate names its host", RuleSeverity.Info);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.Certificates is null)
            yield break;

        foreach (var rule in alb.Ingress.Rules.Where(static rule => rule.Node["host"] is null && rule.Paths.Any(static path => path.Backend?.IsAction == false)))
            yield return On(alb.Resource, rule.Node, "This rule answers for every host, while the certificate is for certain ones. Name the host.");
    }
}
