using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>What is expected of which fields of which kinds. A resource is only asked for the fields of its own kind.</summary>
/// <typeparam name="TExpected">What is expected of a field.</typeparam>
internal sealed class FieldTable<TExpected>
{
    private readonly ILookup<string, (FieldPattern Fields, TExpected Expected)> _rows;

    /// <param name="rows">
    /// A kind or several (<c>Deployment|ReplicaSet</c>), the fields below it, and what is expected of them. Besides kinds there
    /// are the scopes of <see cref="FieldScope"/>, and the types of the schemas (<c>v1.Container</c>), whose fields are meant
    /// wherever an object of the type stands.
    /// </param>
    public FieldTable(params (string Kinds, string Fields, TExpected Expected)[] rows) => _rows = rows
        .SelectMany(static row => row.Kinds.Split('|'), static (row, kind) => (kind, row: (new FieldPattern(row.Fields), row.Expected)))
        .ToLookup(static pair => pair.kind, static pair => pair.row, StringComparer.Ordinal);

    private IEnumerable<IGrouping<string, (FieldPattern Fields, TExpected Expected)>> RowsOfTypes => _rows.Where(static rows => rows.Key.Contains('.'));

    /// <summary>Every field of the table that the set declares.</summary>
    public IEnumerable<(ManifestResource Resource, ManifestNode Node, TExpected Expected)> Over(ManifestIndex index)
    {
        var ofKind =
            from resource in index.Resources
            from found in In(resource.IsKubernetesOwn() ? resource.Kind : FieldScope.CustomResources, resource, resource.Root)
            select found;

        var ofPods =
            from workload in index.Workloads
            from found in In(FieldScope.Pods, workload.Resource, workload.Pod)
            select found;

        var ofTypes =
            from rows in RowsOfTypes
            from found in index.OfType(rows.Key)
            from row in rows
            from node in row.Fields.In(found.Fields)
            select (found.Resource, node, row.Expected);

        return ofKind.Concat(ofPods).Concat(ofTypes);
    }

    private IEnumerable<(ManifestResource Resource, ManifestNode Node, TExpected Expected)> In(
        string scope, ManifestResource resource, ManifestMapping root) =>
        from row in _rows[scope]
        from node in row.Fields.In(root)
        select (resource, node, row.Expected);
}
