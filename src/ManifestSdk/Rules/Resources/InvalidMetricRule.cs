using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Resources;

/// <summary>A metric of an autoscaler has the source that its type names, and a target that this sort of source can have.</summary>
internal sealed class InvalidMetricRule : ManifestRule
{
    private static readonly string[] Sources = ["containerResource", "external", "object", "pods", "resource"];
    private static readonly string[] Quantities = ["averageValue", "value"];
    private static readonly string[] Amounts = ["averageUtilization", .. Quantities];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8052", "invalid-metric", "A metric has the source that its type names, and one target for it", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from found in set.Index.OfType("autoscaling/v2.MetricSpec")
        let metric = found.Fields
        where metric.Text("type") is { Length: > 0 }
        let problem = SourceProblem(metric) ?? TargetProblem(metric)
        where problem is not null
        select On(found.Resource, found.Place, $"A metric of {found.Resource} has type '{metric.Text("type")}' and {problem}");

    private static string SourceOf(string type) => char.ToLowerInvariant(type[0]) + type.Substring(1);

    private static string? SourceProblem(ManifestMapping metric)
    {
        var source = SourceOf(metric.Text("type")!);
        if (!Sources.Contains(source))
            return null;

        return metric[source] is null or ManifestScalar { Value: null } ? $"no '{source}'"
            : metric.Entries.FirstOrDefault(entry => entry.Key != source && Sources.Contains(entry.Key) && entry.Value is ManifestMapping) is { } other ? $"'{other.Key}' too. Keep '{source}'."
            : null;
    }

    private static string? TargetProblem(ManifestMapping metric)
    {
        var source = SourceOf(metric.Text("type")!);
        if (metric.Mapping(source)?.Mapping("target") is not { } target)
            return null;

        if (Quantities.FirstOrDefault(amount => target[amount] is ManifestScalar scalar && QuantityText.Amount(scalar) <= 0) is { } nothing)
            return $"the {nothing} {target[nothing]}, which is not more than 0";

        var written = Amounts.Where(amount => target[amount] is ManifestScalar { Value: not null }).ToArray();
        return source switch
        {
            "resource" or "containerResource" => ResourceProblem(written),
            "pods" => written.Contains("averageValue") ? null : "no averageValue as its target",
            "external" => written.Intersect(Quantities).Count() == 1 ? null : "not one of averageValue and value as its target",
            "object" => written.Intersect(Quantities).Any() ? null : "neither averageValue nor value as its target",
            _ => null,
        };
    }

    private static string? ResourceProblem(string[] written) => written.Intersect(["averageUtilization", "averageValue"]).Count() switch
    {
        0 => "neither averageUtilization nor averageValue as its target",
        1 => null,
        _ => "both averageUtilization and averageValue as its target. Keep one.",
    };
}
