using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Resources;

/// <summary>A NetworkPolicy is about traffic in, traffic out, or both.</summary>
internal sealed class TooManyPolicyTypesRule : ManifestRule
{
    private const int Most = 2;

    private static readonly FieldPlaces Lists = new(("networking.k8s.io/v1.NetworkPolicySpec", "policyTypes"));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8058", "too-many-policy-types", "A NetworkPolicy has at most two policy types", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Lists.Over(set.Index)
        let types = (field.Node as ManifestSequence)?.Items
        where types?.Count > Most
        select On(field.Resource, types[Most], $"{field.Resource} has {types.Count} policyTypes, and there are only 'Ingress' and 'Egress'. Write each once.");
}
