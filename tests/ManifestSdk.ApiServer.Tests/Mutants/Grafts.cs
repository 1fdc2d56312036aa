using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>Fields that maps of the same sort have elsewhere: a second handler for a probe, a second source for a volume.</summary>
internal sealed partial class Grafts
{
    private readonly ILookup<string, (string Field, JsonNode? Value)> _fields;

    public Grafts(IEnumerable<Seed> seeds) => _fields = seeds
        .SelectMany(static seed => Place.Below(seed.Manifest))
        .Where(static place => place.Key is not null)
        .DistinctBy(static place => (SortOf(place.Path), place.Key, place.Value?.ToJsonString()))
        .ToLookup(static place => SortOf(place.Path), static place => (place.Key!, place.Value), StringComparer.Ordinal);

    public IEnumerable<Mutation> Of(Place place) => place.Value is not JsonObject map
        ? []
        : from field in _fields[SortOf(place.Path + ".field")]
          where map[field.Field] is null
          select new Mutation($"gains {field.Field}", place => ((JsonObject)place.Value!)[field.Field] = field.Value?.DeepClone());

    /// <summary>The last word of the field around: that of <c>livenessProbe</c> and <c>startupProbe</c> is the same, and so is what they may hold.</summary>
    private static string SortOf(string path)
    {
        var steps = path.Split('.');
        return steps.Length < 2 ? "" : LastWord().Match(steps[^2]).Value.ToUpperInvariant();
    }

    [GeneratedRegex(@"[A-Za-z][a-z]*(?=(\[\d+\])*$)")]
    private static partial Regex LastWord();
}
