namespace ManifestSdk.CatalogGenerator;

/// <summary>The steps of the pipeline, so that tests can see which ones ran again.</summary>
internal static class TrackingNames
{
    public const string Catalog = nameof(Catalog);
    public const string Catalogs = nameof(Catalogs);
}
