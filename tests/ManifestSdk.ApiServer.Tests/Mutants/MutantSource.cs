using System.Text.Json.Nodes;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>Makes mutants: the same ones for the same number.</summary>
internal sealed class MutantSource(IReadOnlyList<Seed> seeds, int number)
{
    private readonly Random _random = new(number);
    private readonly Grafts _grafts = new(seeds);

    public IEnumerable<Mutant> Take(int count)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Count < count)
        {
            var mutant = Next();
            if (!JsonNode.DeepEquals(mutant.Manifest, mutant.Seed.Manifest) && seen.Add(mutant.Manifest.ToJsonString()))
                yield return mutant;
        }
    }

    private Mutant Next()
    {
        var seed = OneOf(seeds);
        var manifest = (JsonObject)seed.Manifest.DeepClone();
        var place = OneOf([.. Place.Below(manifest)]);
        var path = place.Path;
        var mutation = OneOf([.. Mutations.Of(place), .. _grafts.Of(place)]);
        mutation.Apply(place);
        return new Mutant(seed, path, mutation.Change, manifest);
    }

    private T OneOf<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
