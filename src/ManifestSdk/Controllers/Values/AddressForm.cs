namespace ManifestSdk.Controllers.Values;

/// <summary>How an address is written.</summary>
internal enum AddressForm
{
    /// <summary>An address with the length of its prefix; a bare address is refused.</summary>
    Cidr,

    /// <summary>A CIDR block, or one address.</summary>
    CidrOrAddress,

    /// <summary>One address of either version.</summary>
    Any,

    /// <summary>One IPv4 address.</summary>
    V4,

    /// <summary>One IPv6 address.</summary>
    V6,

    /// <summary>What an NLB uses as the source of IPv6 traffic: <c>auto_assigned</c>, or a block of length 80.</summary>
    SourceNatPrefix,
}
