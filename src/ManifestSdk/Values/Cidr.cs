using System.Diagnostics.CodeAnalysis;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>
/// A block of IP addresses, written as text: <c>"10.0.0.0/16"</c>, <c>"2001:db8::/32"</c>. A text that is no CIDR leads to
/// MSDK3020, in an annotation to MSDK1115.
/// </summary>
public sealed record Cidr : IWrittenValue
{
    private readonly ManifestScalar _node;

    private Cidr(string text, Origin origin = default) => _node = ManifestScalar.Of(text, origin);

    /// <summary>Every IPv4 address, <c>0.0.0.0/0</c>.</summary>
    public static Cidr AnyIpv4 { get; } = new("0.0.0.0/0");

    /// <summary>Every IPv6 address, <c>::/0</c>.</summary>
    public static Cidr AnyIpv6 { get; } = new("::/0");

    ManifestScalar IWrittenValue.Node => _node;

    /// <summary>Takes a block as it is written.</summary>
    /// <param name="text">An address, a slash and the length of the prefix; a null stays one.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Cidr?(string? text) => text is null ? null : new(text, CallSite.Argument(nameof(text)));

    /// <summary>The block of a single address: <c>/32</c> for IPv4, <c>/128</c> for IPv6.</summary>
    /// <param name="address">The address.</param>
    public static Cidr Host(string address)
    {
        if (address is null)
            throw new ArgumentNullException(nameof(address));

        return new(address + (address.Contains(':') ? "/128" : "/32"), CallSite.Argument(nameof(address)));
    }

    /// <summary>The block as it is written.</summary>
    public override string ToString() => _node.ToString();
}
