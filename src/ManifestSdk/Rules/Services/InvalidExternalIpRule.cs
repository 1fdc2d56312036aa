using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Services;

/// <summary>Addresses that a Service claims must be addresses, and such as others can reach.</summary>
internal sealed class InvalidExternalIpRule : ManifestRule
{
    private static readonly FieldPlaces Table = new(("Service", "spec.externalIPs[]"));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK3021", "invalid-external-ip", "A Service's external IPs are addresses that others can reach", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        let text = (field.Node as ManifestScalar)?.Text
        let problem = text is null ? null : Problem(text)
        where problem is not null
        select On(field.Resource, field.Node, $"'{text}' in {field.Resource} is {problem}");

    private static string? Problem(string text) => text switch
    {
        _ when !IpAddress.IsV4(text, allowsLeadingZeros: true) && !IpAddress.IsV6(text) => "not an IP address",
        "0.0.0.0" or "::" => "no address in particular",
        "::1" => "a loopback address",
        _ when text.StartsWith("127.", StringComparison.Ordinal) => "a loopback address",
        _ when text.StartsWith("169.254.", StringComparison.Ordinal) || text.StartsWith("fe80:", StringComparison.OrdinalIgnoreCase) => "a link-local address",
        _ => null,
    };
}
