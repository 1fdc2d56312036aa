namespace ManifestSdk.Controllers;

/// <summary>A prefix whose keys a controller reads.</summary>
/// <param name="Prefix">The DNS name before the slash.</param>
/// <param name="Stem">How the names begin that are this controller's, where others share the prefix; else empty.</param>
/// <param name="Controller">The controller.</param>
/// <param name="Catalog">The name of the catalogue that lists the keys.</param>
/// <param name="IsPartial">Whether the controller reads keys that the catalogue leaves out.</param>
internal sealed record AnnotationPrefix(string Prefix, string Stem, string Controller, string Catalog, bool IsPartial);
