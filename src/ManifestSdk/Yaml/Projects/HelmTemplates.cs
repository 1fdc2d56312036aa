using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>Recognises files that are no YAML until Helm has made YAML of them.</summary>
internal sealed class HelmTemplates
{
    private const string Opening = "{{";

    /// <summary>What only Helm's templates say. Alerting rules, workflows and dashboards have braces of their own.</summary>
    private static readonly string[] Marks =
        [".Values", ".Release", ".Chart", ".Capabilities", ".Files.", "include \"", "define \"", "template \"", "toYaml "];

    private readonly HashSet<string> _templateFolders;

    public HelmTemplates(IEnumerable<string> paths) => _templateFolders = new HashSet<string>(
        paths.Where(static path => FilePath.NameOf(path) is "Chart.yaml" or "Chart.yml")
            .Select(static chart => FilePath.FolderOf(chart) + "/templates"),
        StringComparer.Ordinal);

    public bool Contain(YamlFile file) =>
        IsInChart(FilePath.FolderOf(file.Path))
        || (file.Text.IndexOf(Opening, StringComparison.Ordinal) is >= 0 and var first && HasMark(file.Text, first));

    /// <summary>Whether the line of a place opens braces as templates of every kind do.</summary>
    public static bool HasBraces(string text, Origin place)
    {
        var start = place.Start == 0 ? 0 : text.LastIndexOf('\n', Math.Min(place.Start, text.Length) - 1) + 1;
        var end = text.IndexOf('\n', Math.Min(place.Start, text.Length));
        return text.IndexOf(Opening, start, (end < 0 ? text.Length : end) - start, StringComparison.Ordinal) >= 0;
    }

    private bool IsInChart(string folder)
    {
        for (var length = folder.Length; length > 0; length = folder.LastIndexOf('/', length - 1))
        {
            if (_templateFolders.Contains(folder.Substring(0, length)))
                return true;
        }

        return false;
    }

    private static bool HasMark(string text, int opening)
    {
        while (opening >= 0)
        {
            var end = text.IndexOf("}}", opening, StringComparison.Ordinal);
            if (end < 0)
                return false;

            if (Marks.Any(mark => text.IndexOf(mark, opening, end - opening, StringComparison.Ordinal) >= 0))
                return true;

            opening = text.IndexOf(Opening, end, StringComparison.Ordinal);
        }

        return false;
    }
}
