using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A subnet or address twice in one list, where each is used once.</summary>
internal sealed class RepeatedItemRule : AnnotationRule
{
    private static readonly string[] Ends = ["subnets", "eip-allocations", "private-ipv4-addresses", "ipv6-addresses"];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1147", "annotation-item-repeated", "A load balancer's subnets and addresses are listed once each", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.ReadSpec is not { } spec || annotation.Text is not { } text || !Ends.Any(end => spec.Name.EndsWith(end, StringComparison.Ordinal)))
            yield break;

        var items = text.Split(',').Select(static item => item.Trim()).Where(IsOneOfItsKind);
        if (items.GroupBy(static item => item, StringComparer.Ordinal).FirstOrDefault(static same => same.Count() > 1) is { } repeated)
            yield return OnValue(annotation, $"'{repeated.Key}' stands {(repeated.Count() == 2 ? "twice" : "several times")} in '{annotation.Key}', and a load balancer uses it once. Name another one in its place, or remove it.");
    }

    /// <summary>Several subnets may share the value of their tag Name, which is another way to name them.</summary>
    private static bool IsOneOfItsKind(string item) =>
        item.StartsWith("subnet-", StringComparison.Ordinal)
        || item.StartsWith("eipalloc-", StringComparison.Ordinal)
        || IpAddress.IsV4(item)
        || IpAddress.IsV6(item);
}
