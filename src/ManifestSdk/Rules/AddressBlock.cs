using System.Globalization;

namespace ManifestSdk.Rules;

/// <summary>A block of addresses, of which is known what lies inside. An IPv4 address is the IPv6 address <c>::ffff:a.b.c.d</c>, as it is to Go.</summary>
internal sealed class AddressBlock
{
    private const int BitsOfGroup = 16;
    private const int BitsBeforeV4 = 96;

    private readonly int[] _groups;
    private readonly int _prefix;

    private AddressBlock(string address, int prefix)
    {
        _groups = GroupsOf(address.IndexOf(':') < 0 ? "::ffff:" + address : address);
        _prefix = address.IndexOf(':') < 0 ? BitsBeforeV4 + prefix : prefix;
    }

    private bool IsV4 => _prefix >= BitsBeforeV4 && _groups.Take(5).All(static group => group == 0) && _groups[5] == 0xffff;

    /// <summary>The block that a CIDR means, or <see langword="null"/> where the text is none.</summary>
    public static AddressBlock? TryParse(string text)
    {
        var slash = text.IndexOf('/');
        return IpAddress.IsCidr(text, allowsLeadingZeros: true)
            ? new(text.Substring(0, slash), int.Parse(text.Substring(slash + 1), CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>Whether another block lies inside this one, and is smaller.</summary>
    public bool ContainsMoreThan(AddressBlock other) =>
        other._prefix > _prefix && other.IsV4 == IsV4 && Enumerable.Range(0, _prefix).All(bit => BitOf(_groups, bit) == BitOf(other._groups, bit));

    private static int BitOf(int[] groups, int bit) => (groups[bit / BitsOfGroup] >> (BitsOfGroup - 1 - (bit % BitsOfGroup))) & 1;

    private static int[] GroupsOf(string address)
    {
        var halves = address.Split(["::"], StringSplitOptions.None);
        var before = PartsOf(halves[0]);
        var after = halves.Length > 1 ? PartsOf(halves[1]) : [];
        return [.. before, .. new int[8 - before.Length - after.Length], .. after];
    }

    private static int[] PartsOf(string half) =>
        [.. half.Split(':').Where(static part => part.Length > 0).SelectMany(static part => part.IndexOf('.') < 0 ? [Number(part, 16)] : PairOf(part))];

    /// <summary>The two groups that an IPv4 address takes the place of.</summary>
    private static int[] PairOf(string address)
    {
        var bytes = address.Split('.').Select(static part => Number(part, 10)).ToArray();
        return [(bytes[0] << 8) | bytes[1], (bytes[2] << 8) | bytes[3]];
    }

    private static int Number(string digits, int @base) => Convert.ToInt32(digits, @base);
}
