using System.Globalization;

namespace ManifestSdk.Rules;

/// <summary>A short text that stands for a finding, by which a run knows what the compiler has reported already.</summary>
internal static class FindingMark
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    public static string Of(Finding finding) => (finding.Rule.Id + finding.Message)
        .Aggregate(FnvOffset, static (hash, character) => unchecked((hash ^ character) * FnvPrime))
        .ToString("x", CultureInfo.InvariantCulture);
}
