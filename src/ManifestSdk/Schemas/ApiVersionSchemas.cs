using ManifestSdk.Schemas.Data;

namespace ManifestSdk.Schemas;

/// <summary>The kinds and types of one API version. Only where each type begins is read at once; a type is read when it is met.</summary>
internal sealed class ApiVersionSchemas
{
    private const string KindKeyword = "kind ";
    private const string TypeKeyword = "type ";
    private const string Namespaced = "namespaced";

    private readonly Dictionary<string, ObjectSchema> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KindSchema> _kinds = new(StringComparer.Ordinal);
    private readonly string _apiVersion;
    private readonly Func<string, ApiVersionSchemas> _others;

    public ApiVersionSchemas(string apiVersion, Func<string, ApiVersionSchemas> others)
    {
        _apiVersion = apiVersion;
        _others = others;
        var kinds = new List<string[]>();
        var text = ApiVersions.TextOf(apiVersion) ?? "";
        for (var at = 0; at < text.Length; at = NextLine(text, at))
        {
            if (StartsWith(text, at, TypeKeyword))
                AddType(text, at + TypeKeyword.Length);
            else if (StartsWith(text, at, KindKeyword))
                kinds.Add(Line(text, at + KindKeyword.Length).Split(' '));
        }

        foreach (var kind in kinds)
            _kinds.Add(kind[0], new KindSchema(apiVersion, kind[0], kind[1] == Namespaced, _types[kind[0]]));
    }

    public IReadOnlyDictionary<string, KindSchema> Kinds => _kinds;

    /// <summary>A type of this API version, or one of another that is named with it: <c>meta/v1.ObjectMeta</c>.</summary>
    public ObjectSchema Type(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? _types[name] : _others(name.Substring(0, dot))._types[name.Substring(dot + 1)];
    }

    private void AddType(string text, int at)
    {
        var fields = NextLine(text, at);
        var name = Line(text, at);
        _types.Add(name, new ObjectSchema(() => new SchemaText(text, this).ReadFields(fields)) { Name = _apiVersion + "." + name });
    }

    private static bool StartsWith(string text, int at, string keyword) => string.CompareOrdinal(text, at, keyword, 0, keyword.Length) == 0;

    private static int NextLine(string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length;

    private static string Line(string text, int at) => text.Substring(at, (text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length) - at);
}
