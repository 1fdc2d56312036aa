namespace ManifestSdk.Rules;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearMiss
{
    /// <summary>
    /// The known name closest to an unknown one, by Damerau–Levenshtein distance without regard to case, or
    /// <see langword="null"/> when none is close. Ties go to the ordinally first, so that messages never depend on an order.
    /// </summary>
    public static string? Of(string unknown, IEnumerable<string> known)
    {
        var best = default(string);
        var bestDistance = BoundFor(unknown) + 1;
        foreach (var candidate in known.OrderBy(static name => name, StringComparer.Ordinal))
        {
            if (candidate == unknown || Math.Abs(candidate.Length - unknown.Length) >= bestDistance)
                continue;

            var distance = Distance(unknown, candidate);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>The near miss as the end of a message: <c> Did you mean 'x'?</c>; empty when there is none.</summary>
    public static string Question(string unknown, IEnumerable<string> known) =>
        Of(unknown, known) is { } name ? $" Did you mean '{name}'?" : "";

    /// <summary>In a short word one slip is a lot; a long one may have several and still be recognised.</summary>
    private static int BoundFor(string text) => text.Length switch
    {
        < 3 => 0,
        < 6 => 1,
        < 12 => 2,
        < 24 => 3,
        _ => 4,
    };

    private static int Distance(string left, string right)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var isSame = Same(left[i - 1], right[j - 1]);
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
