using ManifestSdk.Controllers.Values;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A text that is no IP address or CIDR block.</summary>
internal sealed class WrongAddressRule() : RefusedValueRule(
    "MSDK1115", "annotation-address-invalid", "An annotation's addresses are IP addresses or CIDR blocks", ValueProblemKind.Address);
