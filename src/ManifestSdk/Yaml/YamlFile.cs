using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>One YAML or JSON file: what follows from its text alone, read once whatever sets it goes into.</summary>
/// <param name="path">The file's path, as the front end names it.</param>
/// <param name="text">The file's text.</param>
/// <param name="documents">What could be read, in the order of the file.</param>
/// <param name="problems">What could not, and what is wrong with suppressions.</param>
/// <param name="suppressions">What the file's comments turn off.</param>
internal sealed class YamlFile(
    string path, string text, IReadOnlyList<YamlDocument> documents, IReadOnlyList<YamlProblem> problems, IReadOnlyList<Suppression> suppressions)
{
    /// <summary>Far above every manifest that a cluster takes, and far below what would fill a machine's memory.</summary>
    public const int MostCharacters = 64 * 1024 * 1024;

    public string Path { get; } = path;

    public string Text { get; } = text;

    public IReadOnlyList<YamlDocument> Documents { get; } = documents;

    public IReadOnlyList<YamlProblem> Problems { get; } = problems;

    public IReadOnlyList<Suppression> Suppressions { get; } = suppressions;

    /// <summary>A file that is too long to be read.</summary>
    public static YamlFile TooLong(string path) => new(
        path, "", [], [new(YamlRules.Unreadable, $"The file has more than {MostCharacters / 1024 / 1024} MiB; no manifest is that large. It is not read.", new Origin(path, 0, 0))], []);

    /// <summary>Reads a file. Never throws for what the text contains.</summary>
    public static YamlFile Read(string path, string text)
    {
        var problems = new List<YamlProblem>();
        var documents = new YamlReader(path, text, problems).Read();
        var suppressions = new SuppressionReader(path, text, documents, problems).Read();
        return new YamlFile(path, text, documents, problems, suppressions);
    }
}
