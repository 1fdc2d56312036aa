using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Services;

/// <summary>Fields that hold blocks of addresses.</summary>
internal sealed class InvalidCidrRule : ManifestRule
{
    private static readonly FieldPlaces Table = new(
        ("Service", "spec.loadBalancerSourceRanges[]"),
        ("NetworkPolicy", "spec.ingress|egress[].from|to[].ipBlock.cidr"),
        ("NetworkPolicy", "spec.ingress|egress[].from|to[].ipBlock.except[]"));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3020", "invalid-cidr", "A block of addresses is written as a CIDR", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        let text = (field.Node as ManifestScalar)?.Text?.Trim()
        where !string.IsNullOrEmpty(text) && !IpAddress.IsCidr(text, allowsLeadingZeros: true)
        select Explain(field.Resource, (ManifestScalar)field.Node, text);

    private Finding Explain(ManifestResource resource, ManifestScalar value, string text)
    {
        var whole = IpAddress.IsV4(text, allowsLeadingZeros: true) ? text + "/32" : IpAddress.IsV6(text) ? text + "/128" : null;
        return On(resource, value, $"'{text}' in {resource} is not a CIDR. " + (whole is null ? "Write an address and a prefix, such as '10.0.0.0/16'." : $"Did you mean '{whole}'?")) with
        {
            Fix = ManifestFix.UseIfKnown(value, whole),
        };
    }
}
