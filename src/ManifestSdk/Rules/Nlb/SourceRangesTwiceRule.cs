using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>Source ranges by annotation beside those of the field, which win.</summary>
internal sealed class SourceRangesTwiceRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6011", "load-balancer-source-ranges-twice", "A Service says once which clients may connect", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from service in set.Index.Services
        where service.Spec?["loadBalancerSourceRanges"] is not (null or ManifestSequence { Items.Count: 0 })
        let annotation = service.Resource.AnnotationEntry(NlbKeys.SourceRanges)
        where annotation is not null
        select OnKey(service.Resource, annotation, $"'{NlbKeys.SourceRanges}' has no effect beside spec.loadBalancerSourceRanges, which wins. Remove it.");
}
