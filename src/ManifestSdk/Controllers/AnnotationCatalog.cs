namespace ManifestSdk.Controllers;

/// <summary>
/// Every annotation that the SDK knows. The entries are generated, while the SDK compiles, from the files in
/// <c>Controllers/Catalog</c>, as are the typed builders.
/// </summary>
internal static class AnnotationCatalog
{
    private static readonly Dictionary<string, AnnotationSpec> Closed = AnnotationEntries.All
        .Where(static spec => !spec.IsOpen)
        .ToDictionary(static spec => spec.Key, StringComparer.Ordinal);

    private static readonly AnnotationSpec[] Open = AnnotationEntries.All
        .Where(static spec => spec.IsOpen)
        .OrderByDescending(static spec => spec.Stem.Length)
        .ToArray();

    private static readonly ILookup<string, AnnotationSpec> ByPrefix =
        AnnotationEntries.All.ToLookup(static spec => spec.Prefix, StringComparer.Ordinal);

    /// <summary>The prefixes whose keys are known whole.</summary>
    public static IReadOnlyList<AnnotationPrefix> Prefixes => AnnotationEntries.Prefixes;

    /// <summary>The entry that a key, as written, belongs to.</summary>
    public static AnnotationSpec? Find(string key) =>
        Closed.TryGetValue(key, out var spec) ? spec : Open.FirstOrDefault(open => open.Matches(key));

    /// <summary>The entries below a prefix such as <c>alb.ingress.kubernetes.io</c>.</summary>
    public static IEnumerable<AnnotationSpec> WithPrefix(string prefix) => ByPrefix[prefix];
}
