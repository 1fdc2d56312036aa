using ManifestSdk.CatalogGenerator.Model;

namespace ManifestSdk.CatalogGenerator.Emit;

/// <summary>Writes what one catalogue file makes: its enums, its builders, and its part of the table.</summary>
internal static class CatalogEmitter
{
    public static IEnumerable<(string Name, string Source)> Emit(CatalogModel catalog)
    {
        if (catalog.Name.Length == 0)
            yield break;

        foreach (var model in catalog.Enums)
            yield return (model.Name + ".g.cs", EnumEmitter.Emit(catalog.Namespace, model));

        foreach (var builder in catalog.Builders)
            yield return (builder.Name + ".g.cs", BuilderEmitter.Emit(catalog, builder));

        yield return (catalog.Name + "Annotations.g.cs", TableEmitter.Emit(catalog));
    }
}
