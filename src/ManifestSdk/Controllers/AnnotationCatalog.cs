namespace ManifestSdk.Controllers;

/// <summary>
/// Every annotation that the SDK knows. The entries are generated, while the SDK compiles, from the files in
/// <c>Controllers/Catalog</c>, as are the typed builders.
/// </summary>
internal static class AnnotationCatalog
{
    private static readonly ILookup<string, AnnotationSpec> Closed = AnnotationEntries.All
        .Where(static spec => !spec.IsOpen)
        .ToLookup(static spec => spec.Key, StringComparer.Ordinal);

    private static readonly AnnotationSpec[] Open = AnnotationEntries.All
        .Where(static spec => spec.IsOpen)
        .OrderByDescending(static spec => spec.Stem.Length)
        .ToArray();

    private static readonly ILookup<string, AnnotationSpec> ByPrefix =
        AnnotationEntries.All.ToLookup(static spec => spec.Prefix, StringComparer.Ordinal);

    /// <summary>The prefixes below which controllers read keys. Two controllers may share one.</summary>
    public static IReadOnlyList<AnnotationPrefix> Prefixes => AnnotationEntries.Prefixes;

    /// <summary>The entry that a key, as written, belongs to; of several controllers' entries the first.</summary>
    public static AnnotationSpec? Find(string key) => FindAll(key).FirstOrDefault();

    /// <summary>The entries that a key, as written, belongs to: one for each controller that reads it in its own way.</summary>
    public static IEnumerable<AnnotationSpec> FindAll(string key) =>
        Closed.Contains(key) ? Closed[key] : Open.Where(open => open.Matches(key)).Take(1);

    /// <summary>The entries below a prefix such as <c>alb.ingress.kubernetes.io</c>.</summary>
    public static IEnumerable<AnnotationSpec> WithPrefix(string prefix) => ByPrefix[prefix];
}
