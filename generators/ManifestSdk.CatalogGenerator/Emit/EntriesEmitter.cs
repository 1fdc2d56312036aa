using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Writes the one list of all entries of all catalogues, by file name.</summary>
internal static class EntriesEmitter
{
    public static string Emit(EquatableArray<CatalogModel> catalogs)
    {
        var tables = catalogs
            .Where(static catalog => catalog.Name.Length > 0)
            .Select(static catalog => catalog.Name)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(static name => $".. {name}Annotations.All");

        var writer = CodeWriter.ForFile();
        writer.Line("namespace ManifestSdk.Controllers;");
        writer.Line();
        writer.Doc("summary", "The entries of all catalogues.");
        writer.Open("internal static class AnnotationEntries");
        writer.Line($"public static readonly AnnotationSpec[] All = [{string.Join(", ", tables)}];");
        writer.Line();
        writer.Doc("summary", "The prefixes of their keys.");
        writer.Open("public static readonly AnnotationPrefix[] Prefixes =", "[");
        foreach (var catalog in catalogs.Where(static catalog => catalog.Name.Length > 0).OrderBy(static catalog => catalog.Name, StringComparer.Ordinal))
        {
            foreach (var prefix in PrefixesOf(catalog))
                writer.Line($"new({Literal.Of(prefix)}, {Literal.Of(prefix == catalog.Prefix ? catalog.Stem : "")}, {Literal.Of(catalog.Controller)}, {Literal.Of(catalog.Name)}, IsPartial: {(catalog.IsPartial ? "true" : "false")}),");
        }

        writer.Close("];");
        writer.Close();
        return writer.ToString();
    }

    private static IEnumerable<string> PrefixesOf(CatalogModel catalog) => catalog.Annotations
        .SelectMany(static annotation => new[] { annotation.Key, annotation.Counterpart ?? annotation.Key })
        .Select(static key => key.Substring(0, Math.Max(0, key.IndexOf('/'))))
        .Concat([catalog.Prefix])
        .Distinct()
        .OrderBy(static prefix => prefix, StringComparer.Ordinal);
}
