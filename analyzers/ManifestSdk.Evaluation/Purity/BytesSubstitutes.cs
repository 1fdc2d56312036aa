using System.Security.Cryptography;

namespace ManifestSdk.Evaluation;

/// <summary>Stands in for one-call members on bytes, which came after .NET Standard 2.0: hexadecimal text and hashes.</summary>
internal static class BytesSubstitutes
{
    public static string ToHexString(byte[] inArray) => string.Concat(inArray.Select(static each => InvariantText.OfInvariant(each, "X2")));

    public static string ToHexStringLower(byte[] inArray) => string.Concat(inArray.Select(static each => InvariantText.OfInvariant(each, "x2")));

    public static byte[] HashData(byte[] source)
    {
        using var hash = SHA256.Create();
        return hash.ComputeHash(source);
    }

    public static string ToString(object? value, IFormatProvider? provider) => InvariantText.OfInvariant(value, null);
}
