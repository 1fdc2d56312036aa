using ManifestSdk.CatalogGenerator.Emit;
using ManifestSdk.CatalogGenerator.Model;
using ManifestSdk.CatalogGenerator.Parsing;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.CatalogGenerator;

/// <summary>
/// Turns the annotation catalogue into typed builders, their enums, and the table that rules and reference pages read.
/// The catalogue is every additional file below a folder <c>Catalog</c> whose name ends in <c>.yaml</c>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var catalogs = context.AdditionalTextsProvider
            .Where(static file => IsCatalog(file.Path))
            .Select(static (file, token) => CatalogParser.Parse(file.Path, file.GetText(token)?.ToString() ?? ""))
            .WithTrackingName(TrackingNames.Catalog);

        context.RegisterSourceOutput(catalogs, static (output, catalog) =>
        {
            foreach (var problem in catalog.Problems)
                output.ReportDiagnostic(CatalogDiagnostics.Create(problem));

            foreach (var (name, source) in CatalogEmitter.Emit(catalog))
                output.AddSource(name, source);
        });

        var all = catalogs.Collect()
            .Select(static (models, _) => new EquatableArray<CatalogModel>(models))
            .WithTrackingName(TrackingNames.Catalogs);

        context.RegisterSourceOutput(all, static (output, catalogs) =>
        {
            foreach (var problem in ReferenceChecker.Check(catalogs))
                output.ReportDiagnostic(CatalogDiagnostics.Create(problem));

            output.AddSource("AnnotationEntries.g.cs", EntriesEmitter.Emit(catalogs));
        });
    }

    private static bool IsCatalog(string path)
    {
        var unix = path.Replace('\\', '/');
        return unix.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && unix.Contains("/Catalog/");
    }
}
