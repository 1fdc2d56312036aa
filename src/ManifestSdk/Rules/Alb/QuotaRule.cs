using System.Globalization;
using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>More rules or certificates than an ALB may have, unless AWS raised the account's quota.</summary>
internal sealed class QuotaRule : AlbRule
{
    private const int MaxRules = 100;
    private const int MaxCertificates = 25;

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5019", "alb-quota", "An ALB keeps within the quotas of an AWS account", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        var rules = alb.Ingress.Rules.Sum(static rule => rule.Paths.Count);
        if (rules > MaxRules)
            yield return On(alb.Resource, string.Format(CultureInfo.InvariantCulture, "The Ingress has {0} paths, and an ALB takes {1} rules unless AWS raised the quota. Spread the paths over several ALBs.", rules, MaxRules));

        // The default certificate does not count.
        var certificates = (alb.Resource.Annotation(AlbKeys.CertificateArn) ?? "").Split(',').Count(static arn => arn.Trim().Length > 0) - 1;
        if (certificates > MaxCertificates && alb.Certificates is { } entry)
            yield return On(alb.Resource, entry.Value, string.Format(CultureInfo.InvariantCulture, "An ALB takes {0} certificates beside the default one unless AWS raised the quota, and these are {1}. Put more names into one certificate.", MaxCertificates, certificates));
    }
}
