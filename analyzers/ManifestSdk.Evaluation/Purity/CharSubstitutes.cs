namespace ManifestSdk.Evaluation;

/// <summary>Stands in for the questions about ASCII, which .NET Framework lacks.</summary>
internal static class CharSubstitutes
{
    public static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';

    public static bool IsAsciiLetter(char c) => IsAsciiLetterLower(c) || IsAsciiLetterUpper(c);

    public static bool IsAsciiLetterLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsAsciiLetterUpper(char c) => c is >= 'A' and <= 'Z';

    public static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || IsAsciiDigit(c);

    public static bool IsBetween(char c, char minInclusive, char maxInclusive) => c >= minInclusive && c <= maxInclusive;
}
