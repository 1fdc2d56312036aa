using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Amounts of CPU, memory and storage.</summary>
internal sealed class InvalidQuantityRule : ManifestRule
{
    private static readonly FieldTable<bool> Table = new(
        ("PersistentVolumeClaim", "spec.resources.requests|limits.*", true),
        ("StatefulSet", "spec.volumeClaimTemplates[].spec.resources.requests|limits.*", true),
        ("ResourceQuota", "spec.hard.*", true),
        ("LimitRange", "spec.limits[].max|min|default|defaultRequest.*", true),
        (FieldScope.Pods, "spec.containers|initContainers[].resources.requests|limits.*", true),
        (FieldScope.Pods, "spec.volumes[].emptyDir.sizeLimit", true));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2017", "invalid-quantity", "An amount of a resource is a quantity", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        where field.Node is ManifestScalar { Value: not null }
        let value = (ManifestScalar)field.Node
        let amount = Quantity.Parse(value)
        where amount is null or < 0
        select Explain(field.Resource, value, isNegative: amount is not null);

    private Finding Explain(ManifestResource resource, ManifestScalar value, bool isNegative)
    {
        var better = isNegative ? null : Quantity.Suggest(value.ToString());
        return On(resource, value, $"'{value}' as the {resource.FieldOf(value)} of {resource} {Problem(isNegative, better)}") with
        {
            Fix = ManifestFix.UseIfKnown(value, better),
        };
    }

    private static string Problem(bool isNegative, string? better) => (isNegative, better) switch
    {
        (true, _) => "is negative",
        (_, { } known) => $"is not a quantity. Did you mean '{known}'?",
        _ => "is not a quantity; write a number with a suffix such as m, k, M, G, Ki, Mi or Gi",
    };
}
