using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Nlb;

/// <summary>A scheme and the older annotation that say opposite things; which of them counts depends on the controller.</summary>
internal sealed class InternalAgainstSchemeRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK6010", "nlb-internal-against-scheme", "The annotations internal and scheme of a load balancer agree", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var service in NlbServices.In(set.Index).Select(static service => service.Resource))
        {
            if (service.AnnotationEntry(NlbKeys.Internal) is not { Value: ManifestScalar { Text: { } written } } entry
                || service.Annotation(NlbKeys.Scheme) is not ("internal" or "internet-facing"))
            {
                continue;
            }

            var scheme = service.Annotation(NlbKeys.Scheme);
            if (scheme == "internal" ? BooleanValue.IsFalse(written) : BooleanValue.IsTrue(written))
                yield return OnKey(service, entry, $"'{NlbKeys.Internal}' says '{written}' and '{NlbKeys.Scheme}' says '{scheme}'. The AWS Load Balancer Controller goes by the scheme, the in-tree provider by the other. Remove '{NlbKeys.Internal}'.");
        }
    }
}
