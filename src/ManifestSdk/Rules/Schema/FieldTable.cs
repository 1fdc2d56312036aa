using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>What is expected of which fields of which kinds. A resource is only asked for the fields of its own kind.</summary>
/// <typeparam name="TExpected">What is expected of a field.</typeparam>
internal class FieldTable<TExpected>
{
    private readonly Dictionary<string, Row[]> _rows;

    /// <param name="rows">
    /// A kind or several (<c>Deployment|ReplicaSet</c>), the fields below it, and what is expected of them. Besides kinds there
    /// are the scopes of <see cref="FieldScope"/>, and the types of the schemas (<c>v1.Container</c>), whose fields are meant
    /// wherever an object of the type stands.
    /// </param>
    public FieldTable(params (string Kinds, string Fields, TExpected Expected)[] rows) => _rows = rows
        .SelectMany(static row => row.Kinds.Split('|'), static (row, kind) => (kind, row: new Row(new FieldPattern(row.Fields), row.Expected)))
        .GroupBy(static pair => pair.kind, static pair => pair.row, StringComparer.Ordinal)
        .ToDictionary(static rows => rows.Key, static rows => rows.ToArray(), StringComparer.Ordinal);

    private IEnumerable<string> Types => _rows.Keys.Where(static kind => kind.Contains('.'));

    /// <summary>Every field of the table that the set declares.</summary>
    public IEnumerable<(ManifestResource Resource, ManifestNode Node, TExpected Expected)> Over(ManifestIndex index)
    {
        var found = new List<(ManifestResource, ManifestNode, TExpected)>();
        foreach (var resource in index.Resources)
            AddFields(resource.IsKubernetesOwn() ? resource.Kind : FieldScope.CustomResources, resource, resource.Root, found);

        foreach (var workload in index.Workloads)
            AddFields(FieldScope.Pods, workload.Resource, workload.Pod, found);

        foreach (var type in Types)
        {
            foreach (var typed in index.OfType(type))
                AddFields(type, typed.Resource, typed.Fields, found);
        }

        return found;
    }

    // Tables are asked for every resource of a set, and mostly have nothing to say.
    private void AddFields(string scope, ManifestResource resource, ManifestMapping root, List<(ManifestResource, ManifestNode, TExpected)> found)
    {
        if (!_rows.TryGetValue(scope, out var rows))
            return;

        foreach (var row in rows)
        {
            foreach (var node in row.Fields.In(root))
                found.Add((resource, node, row.Expected));
        }
    }

    private sealed class Row(FieldPattern fields, TExpected expected)
    {
        public FieldPattern Fields { get; } = fields;

        public TExpected Expected { get; } = expected;
    }
}
