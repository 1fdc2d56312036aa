using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>Every way to spoil a value that the mutants try.</summary>
internal static class Mutations
{
    private static readonly long[] Numbers = [0, -1, 1, 101, 65535, 65536, 86401, int.MaxValue, int.MaxValue + 1L, long.MaxValue];

    private static readonly string[] Texts =
    [
        "", " ", "x", "X", "a_b", "-a", "a-", "a.b", ".a", "a..b", "a b", "é", "a/b", "a/b/c", "/a", "a/", "../a", "*", "true", "80", "0", "-1", "65536", "None", "Always",
        "10.0.0.1", "10.0.0.0/33", "10.0.0.1/8", "300.0.0.1", "fe80::1", "::1/128", "127.0.0.1", "1Gi", "1.5", "100m", "-100m", "1GB", "50%", "150%", "-5%", "2024-01-02T03:04:05Z",
        "https://example.com/a", "this-name-is-far-too-long-for-any-label-because-it-has-sixty-four-ch", "a-port-name-too-long",
    ];

    private static readonly string[] Keys = ["", "a b", "-a", "a/", "/a", "A.B/c", "a/b/c", "example.com/ok", "_a", "this-name-is-far-too-long-for-any-label-because-it-has-sixty-four-ch"];

    public static IEnumerable<Mutation> Of(Place place) =>
        OfPlace(place).Concat(place.Value switch
        {
            JsonObject map => OfMap(map),
            JsonArray list => OfList(list),
            JsonValue value => OfScalar(value),
            _ => [],
        });

    private static IEnumerable<Mutation> OfPlace(Place place)
    {
        yield return Mutation.To("is null", static () => null);
        yield return Mutation.To("is {}", static () => new JsonObject());
        yield return Mutation.To("is []", static () => new JsonArray());
        yield return Mutation.To("is [{}]", static () => new JsonArray(new JsonObject()));
        if (place.Map is { } map)
        {
            yield return new("is removed", _ => map.Remove(place.Key!));
            yield return new("is renamed", _ => Rename(map, place.Key!, place.Key + "s"));
            yield return new("is capitalised", _ => Rename(map, place.Key!, SwapCase(place.Key!)));
            foreach (var key in Keys)
                yield return new($"is renamed to '{key}'", _ => Rename(map, place.Key!, key));
        }
        else if (place.List is { } list)
        {
            yield return new("is removed", _ => list.RemoveAt(place.Index));
            yield return new("is repeated", _ => list.Add(place.Value?.DeepClone()));
        }
    }

    private static IEnumerable<Mutation> OfMap(JsonObject map)
    {
        yield return Mutation.To("is text", static () => "text");
        yield return Mutation.To("is in a list", () => new JsonArray(map.DeepClone()));
        yield return new("has an unknown field", static place => ((JsonObject)place.Value!)["unknownField"] = 1);
    }

    private static IEnumerable<Mutation> OfList(JsonArray list)
    {
        yield return Mutation.To("is its first item", () => list.FirstOrDefault()?.DeepClone());
        yield return Mutation.To("is text", static () => "text");
        yield return new("has a null", static place => ((JsonArray)place.Value!).Add(null));
        yield return new("has an empty text", static place => ((JsonArray)place.Value!).Add(""));
        yield return new("has an empty map", static place => ((JsonArray)place.Value!).Add(new JsonObject()));
    }

    private static IEnumerable<Mutation> OfScalar(JsonValue value)
    {
        yield return Mutation.To("is in a list", () => new JsonArray(value.DeepClone()));
        yield return Mutation.To("is in a map", () => new JsonObject { ["value"] = value.DeepClone() });
        yield return Mutation.To("is true", static () => true);
        yield return Mutation.To("is 1.5", static () => 1.5);
        foreach (var number in Numbers)
            yield return Mutation.To($"is {number}", () => number);
        foreach (var text in Texts)
            yield return Mutation.To($"is '{text}'", () => text);
        if (value.GetValueKind() == JsonValueKind.String)
        {
            foreach (var mutation in OfText(value.GetValue<string>()))
                yield return mutation;
        }
        else
        {
            yield return Mutation.To("is in quotes", () => value.ToJsonString());
        }
    }

    private static IEnumerable<Mutation> OfText(string text)
    {
        yield return Mutation.To("has its case swapped", () => SwapCase(text));
        yield return Mutation.To("is in capitals", () => text.ToUpperInvariant());
        yield return Mutation.To("ends in x", () => text + "x");
        yield return Mutation.To("ends in -", () => text + "-");
        yield return Mutation.To("ends in a blank", () => text + " ");
        yield return Mutation.To("begins with /", () => "/" + text);
        yield return Mutation.To("is far too long", () => string.Concat(Enumerable.Repeat(text.Length == 0 ? "x" : text, (300 / Math.Max(1, text.Length)) + 1)));
        yield return Mutation.To("lacks its end", () => text.Length == 0 ? "" : text[..^1]);
    }

    private static string SwapCase(string text) => text.Length == 0
        ? text
        : (char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) : char.ToLowerInvariant(text[0])) + text[1..];

    private static void Rename(JsonObject map, string key, string name)
    {
        var value = map[key];
        map.Remove(key);
        map[name] = value;
    }
}
