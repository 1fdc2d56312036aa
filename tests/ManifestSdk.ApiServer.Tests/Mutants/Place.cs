using System.Text.Json.Nodes;

namespace ManifestSdk.ApiServer.Tests.Mutants;

/// <summary>A value inside a manifest: an entry of a map or an item of a list.</summary>
internal sealed class Place
{
    private readonly JsonNode _parent;
    private readonly string? _key;
    private readonly int _index;

    private Place(JsonNode parent, string? key, int index, string path)
    {
        (_parent, _key, _index) = (parent, key, index);
        Path = path;
    }

    public string Path { get; }

    public string? Key => _key;

    public JsonNode? Value => _key is null ? _parent[_index] : _parent[_key];

    /// <summary>The list that the value is an item of.</summary>
    public JsonArray? List => _parent as JsonArray;

    /// <summary>The map that the value stands in.</summary>
    public JsonObject? Map => _parent as JsonObject;

    public int Index => _index;

    /// <summary>Every value below a node, in the order in which they are written.</summary>
    public static IEnumerable<Place> Below(JsonNode? node, string path = "") => node switch
    {
        JsonObject map => map.ToArray().SelectMany(entry =>
            With(new Place(map, entry.Key, 0, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}"))),
        JsonArray list => Enumerable.Range(0, list.Count).SelectMany(index => With(new Place(list, null, index, $"{path}[{index}]"))),
        _ => [],
    };

    public void Set(JsonNode? value)
    {
        if (_key is null)
            _parent[_index] = value;
        else
            _parent[_key] = value;
    }

    private static IEnumerable<Place> With(Place place) => Below(place.Value, place.Path).Prepend(place);
}
