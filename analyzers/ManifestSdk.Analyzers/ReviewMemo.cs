using System.Runtime.CompilerServices;
using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Analyzers;

/// <summary>
/// Remembers what was found in a project by what went into it. The evaluator returns the same sets as long as nobody edits
/// what it read, and files are read once, so an edit anywhere else costs no second look.
/// </summary>
internal static class ReviewMemo
{
    private static readonly ConditionalWeakTable<object, StrongBox<Entry?>> Entries = new();

    public static ManifestReview GetOrMake(
        IReadOnlyList<(YamlFile File, string Environment)> files,
        IReadOnlyList<ManifestSet> sets,
        ClusterProfile cluster,
        string[] advice,
        CancellationToken cancellationToken)
    {
        object[] inputs = [.. sets, .. files.Select(static file => file.File)];
        string[] environments = [.. files.Select(static file => file.Environment)];
        if (inputs.Length == 0)
            return new ManifestReview([], []);

        var last = Entries.GetOrCreateValue(inputs[0]);
        if (last.Value is { } known && known.IsFor(inputs, environments, cluster, advice))
            return known.Review;

        var review = ManifestReview.Of(files, sets, cluster, rule => rule.IsEnabledByDefault || advice.Contains(rule.Id), cancellationToken);
        last.Value = new Entry(inputs, environments, cluster, advice, review);
        return review;
    }

    private sealed record Entry(object[] Inputs, string[] Environments, ClusterProfile Cluster, string[] Advice, ManifestReview Review)
    {
        public bool IsFor(object[] inputs, string[] environments, ClusterProfile cluster, string[] advice) =>
            Cluster == cluster
            && Environments.SequenceEqual(environments)
            && Advice.SequenceEqual(advice)
            && Inputs.Length == inputs.Length
            && Inputs.Zip(inputs, ReferenceEquals).All(static isSame => isSame);
    }
}
