using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Services;

/// <summary>Fields that hold blocks of addresses.</summary>
internal sealed class InvalidCidrRule : ManifestRule
{
    /// <summary>The API server passes over blanks around a block.</summary>
    private const bool MayHaveBlanks = true;

    private const bool HasNoBlanks = false;

    private static readonly FieldTable<bool> Table = new(
        ("Service", "spec.loadBalancerSourceRanges[]", MayHaveBlanks),
        ("NetworkPolicy", "spec.ingress|egress[].from|to[].ipBlock.cidr", HasNoBlanks),
        ("NetworkPolicy", "spec.ingress|egress[].from|to[].ipBlock.except[]", HasNoBlanks));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3020", "invalid-cidr", "A block of addresses is written as a CIDR", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        let text = (field.Node as ManifestScalar)?.Text
        where !string.IsNullOrEmpty(text) && !IsBlock(field.Expected == MayHaveBlanks ? text!.Trim() : text!)
        select Explain(field.Resource, (ManifestScalar)field.Node, text);

    private static bool IsBlock(string text) => IpAddress.IsCidr(text, allowsLeadingZeros: true);

    private Finding Explain(ManifestResource resource, ManifestScalar value, string text)
    {
        var address = text.Trim();
        var whole = IsBlock(address) ? address
            : IpAddress.IsV4(address, allowsLeadingZeros: true) ? address + "/32"
            : IpAddress.IsV6(address) ? address + "/128"
            : null;
        return On(resource, value, $"'{text}' in {resource} is not a CIDR. " + (whole is null ? "Write an address and a prefix, such as '10.0.0.0/16'." : $"Did you mean '{whole}'?")) with
        {
            Fix = ManifestFix.UseIfKnown(value, whole),
        };
    }
}
