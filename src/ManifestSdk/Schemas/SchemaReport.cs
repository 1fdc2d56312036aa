using System.Runtime.CompilerServices;
using ManifestSdk.Model;

namespace ManifestSdk.Schemas;

/// <summary>Everything in a set that breaks its schema: one walk, whose results the rules share.</summary>
internal sealed class SchemaReport
{
    private static readonly ConditionalWeakTable<ManifestSet, Lazy<SchemaReport>> Reports = new();

    private readonly ILookup<SchemaProblemKind, SchemaProblem> _problems;

    private SchemaReport(ManifestSet set)
    {
        var catalog = SchemaCatalog.Of(set);
        var problems = new List<SchemaProblem>();
        foreach (var resource in set.Resources)
        {
            // What lives elsewhere is declared only as far as others refer to it.
            if (!resource.IsExternal)
                Validate(resource, catalog, new SchemaCheck(resource, problems));
        }

        _problems = problems.ToLookup(static problem => problem.Kind);
    }

    public static SchemaReport Of(ManifestSet set) => Reports.GetValue(set, static set => new(() => new SchemaReport(set))).Value;

    public IEnumerable<SchemaProblem> OfKind(SchemaProblemKind kind) => _problems[kind];

    private static void Validate(ManifestResource resource, SchemaCatalog catalog, SchemaCheck check)
    {
        if (resource.Root["apiVersion"] is not null and not ManifestScalar { Value: null })
            catalog.Find(resource.ApiVersion, resource.Kind)?.Schema.Validate(resource.Root, check);
        else if (SchemaCatalog.HomesOf(resource.Kind) is [var home, ..])
            check.Report(SchemaProblemKind.MissingField, resource.Root, "lacks the required field 'apiVersion'", $"Write '{home}'.");
    }
}
