using System.Runtime.CompilerServices;
using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>Everything in a set that breaks its schema: one walk, whose results the rules share.</summary>
internal sealed class SchemaReport
{
    private static readonly ConditionalWeakTable<ManifestSet, Lazy<SchemaReport>> Reports = new();

    private readonly ILookup<SchemaProblemKind, SchemaProblem> _problems;
    private readonly ILookup<string, TypedObject> _objects;

    private SchemaReport(ManifestSet set)
    {
        var catalog = SchemaCatalog.Of(set);
        var problems = new List<SchemaProblem>();
        var objects = new List<TypedObject>();
        foreach (var resource in set.Resources)
        {
            // What lives elsewhere is declared only as far as others refer to it.
            if (!resource.IsExternal)
                Validate(resource, catalog, problems, objects);
        }

        _problems = problems.ToLookup(static problem => problem.Kind);
        _objects = objects.ToLookup(static found => found.Type, StringComparer.Ordinal);
    }

    public static SchemaReport Of(ManifestSet set) => Reports.GetValue(set, static set => new(() => new SchemaReport(set))).Value;

    public IEnumerable<SchemaProblem> OfKind(SchemaProblemKind kind) => _problems[kind];

    /// <summary>Every object of one of Kubernetes' own types.</summary>
    public IEnumerable<TypedObject> OfType(string type) => _objects[type];

    private static void Validate(ManifestResource resource, SchemaCatalog catalog, List<SchemaProblem> problems, List<TypedObject> objects)
    {
        var check = new SchemaCheck(resource, problems, objects);
        var apiVersion = resource.Root["apiVersion"];
        if (resource.ApiVersion.Length > 0)
            catalog.Find(resource.ApiVersion, resource.Kind)?.Schema.Validate(resource.Root, check);
        else if (apiVersion is not null and not ManifestScalar { Value: null or "" })
            new TextSchema().Validate(apiVersion, check);
        else if (SchemaCatalog.HomesOf(resource.Kind) is [var home, ..])
        {
            // Whatever else is wrong is only known once the version is written; the rules about types go on with the likely one.
            catalog.Find(home, resource.Kind)?.Schema.Validate(resource.Root, new SchemaCheck(resource, [], objects));
            check.Report(SchemaProblemKind.MissingField, resource.Root, "lacks the required field 'apiVersion'", $"Write '{home}'.");
        }
    }
}
