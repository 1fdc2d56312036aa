namespace ManifestSdk.Rules;

/// <summary>
/// A text that stands in a file with other blanks than it has itself: a block of YAML that is indented or folded, a raw string of C#.
/// What is no blank is the same in both, in the same order, so a change of one piece finds its place.
/// </summary>
internal static class LooseText
{
    /// <summary>The text as it is written, with the change that leads from one value to another; <see langword="null"/> where the place is not certain.</summary>
    public static string? TryChange(string written, string value, string changed)
    {
        if (!Solid(written).SequenceEqual(Solid(value)))
            return null;

        var start = CommonStart(value, changed);
        var end = CommonEnd(value, changed, Math.Min(value.Length, changed.Length) - start);
        var piece = value.Substring(start, value.Length - end - start);
        var replacement = changed.Substring(start, changed.Length - end - start);
        if (piece.Any(IsBlank) || replacement.Any(IsBlank) || StartOf(written, value.Substring(0, start), piece) is not { } at)
            return null;

        return string.CompareOrdinal(written, at, piece, 0, piece.Length) == 0
            ? written.Substring(0, at) + replacement + written.Substring(at + piece.Length)
            : null;
    }

    /// <summary>What is only added belongs to the word before it, where there is one.</summary>
    private static int? StartOf(string written, string before, string piece)
    {
        var count = Solid(before).Count();
        return piece.Length == 0 && before.Length > 0 && !IsBlank(before[before.Length - 1])
            ? PlaceOf(written, count - 1) + 1
            : PlaceOf(written, count);
    }

    private static int CommonStart(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
            length++;

        return length;
    }

    private static int CommonEnd(string left, string right, int max)
    {
        var length = 0;
        while (length < max && left[left.Length - 1 - length] == right[right.Length - 1 - length])
            length++;

        return length;
    }

    /// <summary>Where the character is that so many others stand before, blanks not counted.</summary>
    private static int? PlaceOf(string written, int before)
    {
        for (var i = 0; i < written.Length; i++)
        {
            if (!IsBlank(written[i]) && before-- == 0)
                return i;
        }

        return null;
    }

    private static IEnumerable<char> Solid(string text) => text.Where(static character => !IsBlank(character));

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\r' or '\n';
}
