using System.Globalization;
using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>A file that the build writes.</summary>
/// <param name="Path">Where it lies below the output folder, with <c>/</c> between folders. It never leads out of that folder, and no two files of a topology differ by case alone.</param>
/// <param name="Text">What it contains.</param>
public sealed record ManifestFile(string Path, string Text)
{
    private const string Extension = ".yaml";

    /// <summary>The folder that is applied as a whole, with a <c>/</c> at its end: that of the environment, or else the output folder itself, "".</summary>
    internal string Root { get; init; } = "";

    /// <summary>Spreads a set over files. A set without resources of its own has none.</summary>
    /// <param name="set">What to write.</param>
    /// <param name="layout">What shares a file.</param>
    public static IReadOnlyList<ManifestFile> Of(ManifestSet set, ManifestLayout layout)
    {
        if (set is null)
            throw new ArgumentNullException(nameof(set));

        return Of(set, layout, yaml: null);
    }

    /// <summary>Spreads a set over files.</summary>
    /// <param name="set">What to write.</param>
    /// <param name="layout">What shares a file.</param>
    /// <param name="yaml">The whole set as text, where it has been written already.</param>
    internal static IReadOnlyList<ManifestFile> Of(ManifestSet set, ManifestLayout layout, string? yaml)
    {
        var written = set.Resources.Where(static resource => !resource.IsExternal).ToArray();
        if (written.Length == 0)
            return [];

        var root = set.Environment is { } environment ? FileNames.FolderSegment(environment) + "/" : "";
        var name = root + FileNames.FolderSegment(set.Name);
        return layout == ManifestLayout.Topology
            ? [new ManifestFile(name + Extension, yaml ?? ManifestYaml.Write(set)) { Root = root }]
            : OfResources(root, name, written);
    }

    private static ManifestFile[] OfResources(string root, string folder, ManifestResource[] resources)
    {
        var stems = resources.Select(resource => StemOf(folder, resource)).ToArray();
        var shared = stems.GroupBy(static stem => stem, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()).Select(static group => group.Key);
        var ambiguous = new HashSet<string>(shared, StringComparer.Ordinal);
        return resources.Select((resource, index) =>
        {
            var stem = ambiguous.Contains(stems[index]) ? FileNames.WithMark(stems[index], IdentityOf(resource, index)) : stems[index];
            return new ManifestFile(stem + Extension, ManifestYaml.Write(resource)) { Root = root };
        }).ToArray();
    }

    private static string StemOf(string folder, ManifestResource resource)
    {
        var file = FileNames.Segment(resource.Kind.ToLowerInvariant() + "-" + resource.Name);
        return resource.Namespace.Length == 0 ? folder + "/" + file : folder + "/" + FileNames.FolderSegment(resource.Namespace) + "/" + file;
    }

    // Two API groups may have a kind of one name. The index tells even equal resources apart, which a rule reports.
    private static string IdentityOf(ManifestResource resource, int index) =>
        string.Join("\n", resource.ApiVersion, resource.Kind, resource.Name, index.ToString(CultureInfo.InvariantCulture));
}
