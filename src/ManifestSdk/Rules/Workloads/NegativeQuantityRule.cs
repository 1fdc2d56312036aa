using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Amounts of CPU, memory and storage. Whether they are amounts at all is the schema's business.</summary>
internal sealed class NegativeQuantityRule : ManifestRule
{
    private const bool Positive = true;
    private const bool NotNegative = false;

    private static readonly FieldTable<bool> Table = new(
        ("v1.PersistentVolumeClaimSpec", "resources.requests.*", Positive),
        ("v1.PersistentVolumeClaimSpec", "resources.limits.*", NotNegative),
        ("ResourceQuota", "spec.hard.*", NotNegative),
        ("LimitRange", "spec.limits[].max|min|default|defaultRequest.*", NotNegative),
        (FieldScope.Pods, "spec.containers|initContainers[].resources.requests|limits.*", NotNegative),
        (FieldScope.Pods, "spec.volumes[].emptyDir.sizeLimit", NotNegative),
        ("v1.PersistentVolumeSpec", "capacity.*", Positive),
        ("node.k8s.io/v1.Overhead", "podFixed.*", NotNegative));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2017", "negative-quantity", "An amount of a resource is not negative, and storage is more than nothing", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        let amount = field.Node is ManifestScalar value ? QuantityText.Amount(value) : null
        where amount < 0 || (amount == 0 && field.Expected == Positive)
        select On(
            field.Resource,
            field.Node,
            $"{field.Resource} has the {field.Resource.FieldOf(field.Node)} {field.Node}, which is {(amount < 0 ? "negative" : "nothing. Write more than 0.")}");
}
