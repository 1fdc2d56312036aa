using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>A file of a project: its resources, and what is to be said about the file itself.</summary>
/// <param name="File">The file.</param>
/// <param name="Resources">What it declares for the cluster.</param>
/// <param name="Problems">What could not be read, and what was left alone.</param>
internal sealed record RecognizedFile(YamlFile File, IReadOnlyList<ManifestResource> Resources, IReadOnlyList<YamlProblem> Problems)
{
    /// <summary>Whether any of it is checked: in a template or patch nobody can say what a suppression is good for.</summary>
    public bool IsChecked { get; private init; } = true;

    public static RecognizedFile Of(YamlFile file, HelmTemplates charts, KustomizeFiles kustomize)
    {
        if (charts.Contain(file))
            return Unchecked(file, [], "This is a Helm template, and means something only after Helm has filled it in. It is not checked; check what 'helm template' prints.");
        if (file.Problems.Any(problem => problem.Rule == YamlRules.Unreadable && HelmTemplates.HasBraces(file.Text, problem.Origin)))
            return Unchecked(file, [], "This is a template of some tool: it has '{{' where no YAML can have it. It is not checked; check what the tool makes of it.");
        if (kustomize.UserOf(file.Path) is { } user)
            return Unchecked(file, file.Problems, $"'{FilePath.NameOf(user)}' reads this file for itself, so it is no manifest of its own. It is not checked; check what 'kustomize build' prints.");
        if (KustomizeFiles.IsKustomizationName(file.Path))
            return Unchecked(file, file.Problems, "Kustomize reads this file, and no cluster does. It is not checked.");

        return OfDocuments(file);
    }

    private static RecognizedFile Unchecked(YamlFile file, IReadOnlyList<YamlProblem> problems, string why) =>
        new(file, [], [.. problems, NotChecked(why, new Origin(file.Path, 0, 0))]) { IsChecked = false };

    private static RecognizedFile OfDocuments(YamlFile file)
    {
        var problems = new List<YamlProblem>();
        var resources = new List<ManifestResource>();
        var foreign = new SortedList<int, int>();
        foreach (var node in file.Documents.SelectMany(static document => document.Objects))
        {
            if (ForeignDocument.WhyForeign(node) is { } why)
            {
                foreign[node.Origin.Start] = node.Origin.Start + node.Origin.Length;
                problems.Add(NotChecked($"This document {why}. It is not checked.", StartOf(node)));
            }
            else if (YamlObjects.TryRead(node, problems) is { } resource)
                resources.Add(resource);
        }

        // Tags and repeated keys of what is not for the cluster mean something to whoever reads it.
        var own = file.Problems.Where(problem => problem.Rule == YamlRules.MalformedSuppression || !IsIn(problem.Origin, foreign));
        return new RecognizedFile(file, resources, [.. own, .. problems]);
    }

    private static YamlProblem NotChecked(string message, Origin origin) => new(YamlRules.NotChecked, message, origin);

    private static bool IsIn(Origin part, SortedList<int, int> documents)
    {
        // The last document that begins before it, or with it.
        var (low, high) = (0, documents.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = documents.Keys[middle] <= part.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && part.Start < documents.Values[low - 1];
    }

    /// <summary>A note need not underline a whole file.</summary>
    private static Origin StartOf(ManifestNode node) =>
        node is ManifestMapping { Entries: [var first, ..] } ? first.KeyOrigin : node.Origin with { Length = 0 };
}
