using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Controllers;

/// <summary>Reads the annotations of objects.</summary>
internal static class AnnotationReading
{
    /// <summary>All annotations of an object, in order.</summary>
    public static IEnumerable<AnnotationView> Annotations(this ManifestResource resource) =>
        resource.AnnotationsFrom("");

    /// <summary>The entry of one annotation, or <see langword="null"/>.</summary>
    public static ManifestEntry? AnnotationEntry(this ManifestResource resource, string key) =>
        resource.Metadata?.Mapping("annotations")?.Find(key);

    /// <summary>The text of one annotation, or <see langword="null"/> where it is missing or no text.</summary>
    public static string? Annotation(this ManifestResource resource, string key) =>
        (resource.AnnotationEntry(key)?.Value as ManifestScalar)?.Text;

    public static bool HasAnnotation(this ManifestResource resource, string key) => resource.AnnotationEntry(key) is not null;

    /// <summary>The annotations of an object whose keys begin with a stem.</summary>
    public static IEnumerable<AnnotationView> AnnotationsFrom(this ManifestResource resource, string stem)
    {
        foreach (var entry in resource.Metadata?.Mapping("annotations")?.Entries ?? [])
        {
            if (entry.Key.StartsWith(stem, StringComparison.Ordinal))
                yield return new AnnotationView(resource, entry);
        }
    }
}
