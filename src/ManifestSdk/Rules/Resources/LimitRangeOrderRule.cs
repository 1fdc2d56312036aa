using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Resources;

/// <summary>What a LimitRange gives by default lies between its bounds.</summary>
internal sealed class LimitRangeOrderRule : ManifestRule
{
    /// <summary>Each is at most the next one that is written.</summary>
    private static readonly string[] Ascending = ["min", "defaultRequest", "default", "max"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8053", "limit-range-order", "The amounts of a LimitRange ascend from min over its defaults to max", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from item in set.Index.OfType("v1.LimitRangeItem")
        let fields = Ascending.Where(field => item.Fields.Mapping(field) is not null).ToArray()
        from lower in fields.Select(static (field, index) => (field, index))
        from upper in fields.Skip(lower.index + 1)
        from amount in item.Fields.Mapping(lower.field)!.Entries
        let bound = item.Fields.Mapping(upper)![amount.Key] as ManifestScalar
        where bound is not null && amount.Value is ManifestScalar
        where QuantityText.Amount((ManifestScalar)amount.Value) > QuantityText.Amount(bound)
        select On(item.Resource, amount.Value, $"The {lower.field} of {amount.Key} in {item.Resource} is {amount.Value}, which is more than its {upper}, {bound}");
}
