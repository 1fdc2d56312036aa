using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A container reads its CPU in whole or thousandths, and the rest in bytes or multiples that have a name.</summary>
internal sealed class InvalidDivisorRule : ManifestRule
{
    private static readonly string[] OfCpu = ["1", "1m"];
    private static readonly string[] OfBytes = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2058", "invalid-divisor", "A container reads its resources in units that there are", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from selector in set.Index.OfType("v1.ResourceFieldSelector")
        let resource = selector.Fields.Text("resource")
        let divisor = selector.Fields.Scalar("divisor")
        let units = resource is null ? null : UnitsOf(resource)
        where units is not null && divisor is not null && !IsOneOf(units, divisor)
        select On(
            selector.Resource,
            divisor,
            $"'{divisor}' as the divisor of '{resource}' in {selector.Resource} is no unit. Write {(units == OfCpu ? Wording.Choice(units) : "'1', or a unit such as '1Mi' or '1M'")}.");

    private static string[]? UnitsOf(string resource) => resource.Substring(resource.IndexOf('.') + 1) switch
    {
        "cpu" => OfCpu,
        "memory" or "ephemeral-storage" => OfBytes,
        var other => other.StartsWith("hugepages-", StringComparison.Ordinal) ? OfBytes : null,
    };

    /// <summary>Nothing counts as not written; what is no amount is the schema's business.</summary>
    private static bool IsOneOf(string[] units, ManifestScalar divisor) =>
        QuantityText.Amount(divisor) is not { } amount || amount == 0 || units.Any(unit => QuantityText.Amount(ManifestScalar.Of(unit)) == amount);
}
