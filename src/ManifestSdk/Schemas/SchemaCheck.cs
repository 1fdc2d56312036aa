using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Schemas;

/// <summary>One walk over one resource: where it stands and what it has found.</summary>
internal sealed class SchemaCheck(ManifestResource resource, List<SchemaProblem> problems, List<TypedObject> objects)
{
    /// <summary>Deeper than any manifest, and shallow enough for any stack.</summary>
    private const int DeepestNesting = 200;

    private readonly List<(ManifestMapping Mapping, ObjectSchema Schema)> _enclosing = [];

    /// <summary>Whether values must stay out of messages, which end in build logs.</summary>
    public bool IsConfidential { get; } = resource.IsKubernetes("Secret");

    /// <summary>The objects around the place where the walk stands, the resource first.</summary>
    public IReadOnlyList<(ManifestMapping Mapping, ObjectSchema Schema)> Enclosing => _enclosing;

    /// <summary>Goes into an object; answers whether there is anything left to see.</summary>
    public bool Enter(ManifestMapping mapping, ManifestNode place, ObjectSchema schema)
    {
        if (_enclosing.Count == DeepestNesting)
            return false;

        _enclosing.Add((mapping, schema));
        if (schema.Name.Length > 0)
            objects.Add(new TypedObject(schema.Name, resource, mapping, place));
        return true;
    }

    public void Leave() => _enclosing.RemoveAt(_enclosing.Count - 1);

    /// <summary>Reports a value. The message begins with the place and ends in the advice, which is a sentence of its own.</summary>
    public void Report(SchemaProblemKind kind, ManifestNode node, string what, string advice = "", ManifestFix? fix = null) =>
        Add(kind, node, null, Sentence($"{Place(node)} {what}", advice), IsConfidential ? null : fix);

    /// <summary>Reports the key of an entry.</summary>
    public void ReportKey(SchemaProblemKind kind, ManifestEntry entry, string message, string advice, ManifestFix? fix) =>
        Add(kind, entry.Value, entry, Sentence(message, advice), fix);

    /// <summary>A place as messages name it: <c>'spec.ports[0]' in Service 'web'</c>.</summary>
    public string Place(ManifestNode node) => resource.PathOf(node) is { Length: > 0 } path ? $"'{path}' in {resource}" : resource.ToString();

    /// <summary>Names a value by what it is, and shows it where that is allowed.</summary>
    public string Wording(ManifestNode node) => IsConfidential ? NodeWording.KindOf(node) : NodeWording.Of(node);

    private static string Sentence(string what, string advice) => advice.Length == 0 ? what : $"{what}. {advice}";

    private void Add(SchemaProblemKind kind, ManifestNode node, ManifestEntry? entry, string message, ManifestFix? fix) =>
        problems.Add(new SchemaProblem(kind, resource, node, entry, message, fix));
}
