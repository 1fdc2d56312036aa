using System.Globalization;

namespace ManifestSdk.Rules;

/// <summary>Recognises IP addresses and CIDR blocks without the network library, which is banned where the compiler runs us.</summary>
internal static class IpAddress
{
    /// <summary>Four decimal numbers. Kubernetes' old fields put up with leading zeros; controllers refuse them.</summary>
    public static bool IsV4(string text, bool allowsLeadingZeros = false) =>
        text.Split('.') is { Length: 4 } parts && parts.All(part => IsByte(part, allowsLeadingZeros));

    /// <summary>Eight groups of hexadecimal digits, one run of zeros perhaps left out, the last two perhaps written as IPv4.</summary>
    public static bool IsV6(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
            return GroupsOf(text) == 8;

        // A second gap would leave an empty group behind the first.
        return GroupsOf(text.Substring(0, gap), isEnd: false) is { } before
            && GroupsOf(text.Substring(gap + 2)) is { } after
            && before + after < 8;
    }

    /// <summary>An address and the length of its prefix: <c>10.0.0.0/8</c>.</summary>
    public static bool IsCidr(string text, bool allowsLeadingZeros = false)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || !TryNumber(text.Substring(slash + 1), 3, out var length))
            return false;

        var address = text.Substring(0, slash);
        return (IsV4(address, allowsLeadingZeros) && length <= 32) || (IsV6(address) && length <= 128);
    }

    /// <summary>How many of the eight groups a part has, or <see langword="null"/> when it is malformed.</summary>
    private static int? GroupsOf(string part, bool isEnd = true)
    {
        if (part.Length == 0)
            return 0;

        var groups = part.Split(':');
        var hasV4 = isEnd && IsV4(groups[groups.Length - 1]);
        var hex = hasV4 ? groups.Take(groups.Length - 1) : groups;
        return hex.All(IsGroup) ? groups.Length + (hasV4 ? 1 : 0) : null;
    }

    private static bool IsGroup(string text) =>
        text.Length is > 0 and <= 4 && text.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    private static bool IsByte(string text, bool allowsLeadingZeros) =>
        TryNumber(text, 3, out var number, allowsLeadingZeros) && number <= 255;

    private static bool TryNumber(string text, int maxDigits, out int number, bool allowsLeadingZeros = false)
    {
        number = 0;
        return text.Length > 0
            && text.Length <= maxDigits
            && (allowsLeadingZeros || text.Length == 1 || text[0] != '0')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
