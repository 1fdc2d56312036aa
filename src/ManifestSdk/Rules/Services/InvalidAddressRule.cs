using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Services;

/// <summary>Fields that hold one IP address.</summary>
internal sealed class InvalidAddressRule : ManifestRule
{
    /// <summary>What a Service without an address of its own has instead.</summary>
    private const string Headless = "None";

    private const bool MayBeHeadless = true;
    private const bool NeedsAddress = false;

    private static readonly FieldTable<bool> Table = new(
        ("v1.HostAlias|v1.EndpointAddress", "ip", NeedsAddress),
        ("v1.PodDNSConfig", "nameservers[]", NeedsAddress),
        ("v1.ServiceSpec", "clusterIP", MayBeHeadless),
        ("v1.ServiceSpec", "clusterIPs[]", MayBeHeadless));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3050", "invalid-address", "A field for an IP address holds one", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        let text = (field.Node as ManifestScalar)?.Text
        where !string.IsNullOrEmpty(text) && !(field.Expected == MayBeHeadless && text == Headless) && !IpAddress.IsV4(text, allowsLeadingZeros: true) && !IpAddress.IsV6(text)
        select On(field.Resource, field.Node, $"'{text}' as {field.Resource.FieldOf(field.Node)} in {field.Resource} is not an IP address");
}
