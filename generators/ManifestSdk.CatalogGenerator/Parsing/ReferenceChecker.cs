using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Parsing;

/// <summary>Finds names that lead nowhere: conditions and replacements without annotation, values without enum, table or shape.</summary>
internal static class ReferenceChecker
{
    public static IEnumerable<CatalogProblem> Check(EquatableArray<CatalogModel> catalogs)
    {
        var keys = new HashSet<string>(catalogs.SelectMany(static catalog => catalog.Annotations).Select(static annotation => annotation.Key));
        var enums = new HashSet<string>(catalogs.SelectMany(static catalog => catalog.Enums).Select(static model => model.Name));

        return
            from catalog in catalogs
            from annotation in catalog.Annotations
            from message in Messages(catalog, annotation, keys, enums)
            select new CatalogProblem(CatalogProblemKind.WrongReference, message, catalog.Path, annotation.Line, annotation.Column);
    }

    private static IEnumerable<string> Messages(CatalogModel catalog, AnnotationModel annotation, HashSet<string> keys, HashSet<string> enums)
    {
        var conditions = annotation.Needs.Concat(annotation.Demands).Concat(annotation.Conflicts).Concat(annotation.Excludes);
        foreach (var key in conditions.Select(static condition => condition.Key).Concat(annotation.Replacement is { } replacement ? [replacement] : []))
        {
            if (!keys.Contains(key))
                yield return $"'{annotation.Key}' names '{key}', which no catalogue contains";
        }

        var value = annotation.Value.Item ?? annotation.Value;
        var isKnown = (value.Type, value.Reference) switch
        {
            ("enum", var name) => name is not null && enums.Contains(name),
            ("map", { } name) => catalog.Keys.Any(keys => keys.Name == name),
            ("json", var name) => catalog.Shapes.Any(shape => shape.Name == name),
            _ => true,
        };
        if (!isKnown)
            yield return $"'{annotation.Key}' names the {value.Type} '{value.Reference}', which does not exist";
    }
}
