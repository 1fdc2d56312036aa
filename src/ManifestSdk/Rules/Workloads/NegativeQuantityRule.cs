using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Amounts of CPU, memory and storage. Whether they are amounts at all is the schema's business.</summary>
internal sealed class NegativeQuantityRule : ManifestRule
{
    private static readonly FieldPlaces Table = new(
        ("PersistentVolumeClaim", "spec.resources.requests|limits.*"),
        ("StatefulSet", "spec.volumeClaimTemplates[].spec.resources.requests|limits.*"),
        ("ResourceQuota", "spec.hard.*"),
        ("LimitRange", "spec.limits[].max|min|default|defaultRequest.*"),
        (FieldScope.Pods, "spec.containers|initContainers[].resources.requests|limits.*"),
        (FieldScope.Pods, "spec.volumes[].emptyDir.sizeLimit"),
        ("v1.PersistentVolumeSpec", "capacity.*"),
        ("node.k8s.io/v1.Overhead", "podFixed.*"));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2017", "negative-quantity", "An amount of a resource is not negative", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        where field.Node is ManifestScalar amount && QuantityText.Amount(amount) < 0
        select On(field.Resource, field.Node, $"{field.Resource} has the {field.Resource.FieldOf(field.Node)} {field.Node}, which is negative");
}
