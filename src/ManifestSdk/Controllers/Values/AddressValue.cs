using ManifestSdk.Rules;

namespace ManifestSdk.Controllers.Values;

/// <summary>An IP address or a CIDR block.</summary>
internal sealed class AddressValue(AddressForm form) : AnnotationValue
{
    public override string Description => form switch
    {
        AddressForm.Cidr => "CIDR block",
        AddressForm.CidrOrAddress => "CIDR block or IP address",
        AddressForm.Any => "IP address",
        AddressForm.V4 => "IPv4 address",
        AddressForm.V6 => "IPv6 address",
        _ => "`auto_assigned` or an IPv6 block of length 80",
    };

    public override IEnumerable<ValueProblem> Check(string text)
    {
        if (IsValid(text))
            yield break;

        var block = form == AddressForm.Cidr ? BlockOf(text) : null;
        yield return new(ValueProblemKind.Address, $"'{text}' is not {Article} {Description.Replace("`", "'")}; write for example '{block ?? Example}'", block);
    }

    private bool IsValid(string text) => form switch
    {
        AddressForm.Cidr => IpAddress.IsCidr(text),
        AddressForm.CidrOrAddress => IpAddress.IsCidr(text) || IpAddress.IsV4(text) || IpAddress.IsV6(text),
        AddressForm.Any => IpAddress.IsV4(text) || IpAddress.IsV6(text),
        AddressForm.V4 => IpAddress.IsV4(text),
        AddressForm.V6 => IpAddress.IsV6(text),
        _ => text == "auto_assigned" || (IpAddress.IsCidr(text) && text.EndsWith("/80", StringComparison.Ordinal)),
    };

    private string Article => form is AddressForm.Any or AddressForm.V4 or AddressForm.V6 ? "an" : form == AddressForm.SourceNatPrefix ? "one of" : "a";

    private string Example => form switch
    {
        AddressForm.Any or AddressForm.V4 => "10.0.1.10",
        AddressForm.V6 => "2001:db8::10",
        AddressForm.SourceNatPrefix => "auto_assigned",
        _ => "10.0.0.0/8",
    };

    /// <summary>A bare address is a block of one.</summary>
    private static string? BlockOf(string text) =>
        IpAddress.IsV4(text) ? text + "/32" : IpAddress.IsV6(text) ? text + "/128" : null;
}
