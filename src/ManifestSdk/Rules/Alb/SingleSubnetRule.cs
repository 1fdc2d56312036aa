using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>One subnet for an ALB, which lies in two availability zones at least.</summary>
internal sealed class SingleSubnetRule : AlbRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5030", "alb-single-subnet", "An ALB has subnets in two availability zones", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        if (alb.Resource.AnnotationEntry(AlbKeys.Subnets) is { } entry
            && (alb.Resource.Annotation(AlbKeys.Subnets) ?? "").Split(',').Select(static item => item.Trim()).Where(static item => item.Length > 0).ToArray() is [var only])
        {
            yield return On(alb.Resource, entry.Value, $"'{only}' is one subnet, and an ALB needs two, in different availability zones, unless it is in a Local Zone or on an Outpost. Name another one, or leave '{AlbKeys.Subnets}' out and tag the subnets.");
        }
    }
}
