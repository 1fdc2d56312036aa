namespace ManifestSdk.CatalogGenerator.Model;

internal enum CatalogProblemKind
{
    WrongEntry,
    Unreadable,
    WrongReference,
}
