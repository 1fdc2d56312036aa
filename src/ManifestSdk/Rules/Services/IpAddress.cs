using System.Globalization;

namespace ManifestSdk.Rules.Services;

/// <summary>IP addresses and CIDR blocks as text.</summary>
internal static class IpAddress
{
    private const int HextetCount = 8;

    public static bool IsV4(string text) =>
        text.Split('.') is { Length: 4 } parts && parts.All(static part => IsNumber(part, 255) && part.Length <= 3);

    public static bool IsV6(string text)
    {
        var halves = Split(text, "::");
        if (halves.Length > 2 || !text.Contains(':'))
            return false;

        var groups = halves.SelectMany(static half => half.Length == 0 ? [] : half.Split(':')).ToList();
        if (groups.Count > 0 && groups[groups.Count - 1].Contains('.'))
        {
            if (!IsV4(groups[groups.Count - 1]))
                return false;

            groups[groups.Count - 1] = "0";
            groups.Add("0");
        }

        return groups.All(IsHextet) && (halves.Length == 2 ? groups.Count < HextetCount : groups.Count == HextetCount);
    }

    public static bool IsAddress(string text) => IsV4(text) || IsV6(text);

    public static bool IsCidr(string text) =>
        text.Split('/') is [var address, var bits]
        && ((IsV4(address) && IsNumber(bits, 32)) || (IsV6(address) && IsNumber(bits, 128)));

    private static bool IsHextet(string text) => text.Length is >= 1 and <= 4 && text.All(Uri.IsHexDigit);

    private static bool IsNumber(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;

    private static string[] Split(string text, string separator) => text.Split([separator], StringSplitOptions.None);
}
