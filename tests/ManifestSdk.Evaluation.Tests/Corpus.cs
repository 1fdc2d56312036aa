using System.Reflection;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>All snippets, by group. A group is a static class in the folder Corpus with a list named <c>All</c>.</summary>
internal static class Corpus
{
    public static IReadOnlyDictionary<string, Snippet[]> Groups { get; } = typeof(Corpus).Assembly.GetTypes()
        .Where(static type => type.Namespace == "ManifestSdk.Evaluation.Tests.Groups")
        .Select(static type => (type.Name, Snippets: type.GetProperty("All")?.GetValue(null) as Snippet[]))
        .Where(static group => group.Snippets is not null)
        .ToDictionary(static group => group.Name, static group => group.Snippets!);

    public static Snippet Find(string group, string id) => Groups[group].Single(snippet => snippet.Id == id);
}
