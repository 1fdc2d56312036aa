using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>From a block of addresses only what lies inside can be excepted, and not all of it.</summary>
internal sealed class ExceptionOutsideBlockRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8057", "exception-outside-block", "An exception of an ipBlock is a smaller block inside it", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from range in set.Index.OfType("networking.k8s.io/v1.IPBlock")
        let cidr = range.Fields.Scalar("cidr")
        let block = AddressBlock.TryParse(cidr?.Text ?? "")
        where block is not null
        from exception in range.Fields.Scalars("except")
        let excepted = AddressBlock.TryParse(exception.Text ?? "")
        where excepted is not null && !block.ContainsMoreThan(excepted)
        select On(range.Resource, exception, $"{range.Resource} excepts '{exception}' from '{cidr}'; an exception is a smaller block inside") with
        {
            Related = [cidr.Origin],
        };
}
