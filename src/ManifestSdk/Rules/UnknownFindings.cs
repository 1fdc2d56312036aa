using ManifestSdk.Model;

namespace ManifestSdk.Rules;

/// <summary>Silences what rules say about text that only the running program knows: no rule has to think of it.</summary>
internal sealed class UnknownFindings(ManifestSet set)
{
    private readonly HashSet<(ManifestResource, string)> _places =
        [.. UnknownPlace.Of(set.Unknowns, set).Select(static place => (place.Resource, place.Resource.PathOf(place.Node)))];

    public bool Contain(Finding finding) =>
        set.Unknowns.Count > 0
        && (_places.Contains((finding.Resource, finding.Path)) || set.Unknowns.Any(unknown => unknown.IsIn(finding.Message)));
}
