using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>The lines of a file, or its documents, in which a rule is off. Those that begin later end no earlier.</summary>
internal sealed class SuppressedScopes(IEnumerable<Origin> scopes)
{
    private readonly Origin[] _byStart = scopes.Distinct().OrderBy(static scope => scope.Start).ToArray();

    /// <summary>The scopes that a position is in.</summary>
    public IEnumerable<Origin> Around(int position)
    {
        var (low, high) = (0, _byStart.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _byStart[middle].Start <= position ? (middle + 1, high) : (low, middle);
        }

        for (var at = low - 1; at >= 0 && position <= _byStart[at].Start + _byStart[at].Length; at--)
            yield return _byStart[at];
    }
}
