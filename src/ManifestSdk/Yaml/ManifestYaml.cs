using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>
/// Manifests as YAML. What is written is the same, byte for byte, on every machine and culture: LF, no byte order mark,
/// fields in the order of the graph, lists at the column of their key as <c>kubectl</c> prints them, and a first line that says where it comes from.
/// </summary>
public static class ManifestYaml
{
    /// <summary>Writes the resources of a set, a document each, in the set's order. External resources are left out.</summary>
    /// <param name="set">What to write.</param>
    public static string Write(ManifestSet set)
    {
        if (set is null)
            throw new ArgumentNullException(nameof(set));

        return YamlWriter.Write(set.Resources.Where(static resource => !resource.IsExternal));
    }

    /// <summary>Writes one resource as one document, even when it is external.</summary>
    /// <param name="resource">What to write.</param>
    public static string Write(ManifestResource resource)
    {
        if (resource is null)
            throw new ArgumentNullException(nameof(resource));

        return YamlWriter.Write([resource]);
    }

    /// <summary>
    /// Reads the resources of a YAML file the way <c>kubectl</c> does, and where each key and value is written.
    /// Never throws for what the text contains.
    /// </summary>
    /// <param name="path">The file's path; it is only passed on, into <see cref="Origin.Path"/>.</param>
    /// <param name="text">The file's text: YAML or JSON, any number of documents, <c>List</c> objects among them.</param>
    public static YamlReading Read(string path, string text)
    {
        if (path is null)
            throw new ArgumentNullException(nameof(path));
        if (text is null)
            throw new ArgumentNullException(nameof(text));

        return YamlObjects.Read(path, text);
    }
}
