using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>
/// What is wrong in a project: its topologies and YAML files, taken together where they are deployed together. A front end
/// gives files and topologies, and maps each origin to a place.
/// </summary>
/// <param name="Problems">What is to be said about YAML files themselves.</param>
/// <param name="Findings">What the rules find, advice included where it is wanted, and no comment suppresses.</param>
internal sealed record ManifestReview(IReadOnlyList<YamlProblem> Problems, IReadOnlyList<Finding> Findings)
{
    /// <summary>Recognises what the files are, and checks what is for the cluster.</summary>
    /// <param name="files">The YAML files, each with the environment that it is for; empty for every one. Of files with one path the first counts.</param>
    /// <param name="topologies">What topologies declare.</param>
    /// <param name="cluster">What is known of the cluster.</param>
    /// <param name="isWanted">Whether anybody wants to hear of a rule; any rule, where it is left out.</param>
    /// <param name="cancellationToken">Stops between two sets.</param>
    public static ManifestReview Of(
        IReadOnlyList<(YamlFile File, string Environment)> files,
        IReadOnlyList<ManifestSet> topologies,
        ClusterProfile cluster,
        Predicate<RuleDescriptor>? isWanted = null,
        CancellationToken cancellationToken = default)
    {
        files = files.GroupBy(static file => file.File.Path, StringComparer.Ordinal).Select(static same => same.First()).ToArray();
        var charts = new HelmTemplates(files.Select(static file => file.File.Path));
        var kustomize = new KustomizeFiles(files.Select(static file => file.File));
        var recognized = files.Select(file => RecognizedFile.Of(file.File, charts, kustomize)).ToArray();
        var sources = topologies.Select(ProjectSource.OfTopology)
            .Concat(recognized.Select((file, index) => ProjectSource.OfFile(file, files[index].Environment)))
            .ToArray();

        var suppressor = new Suppressor(recognized);
        var sets = ProjectSets.Of(sources, new KustomizedSources(files.Select(static file => file.File))).Select(set => set.For(cluster));
        var environments = ProjectSets.EnvironmentsOf(sources).Count;
        var ofOneEnvironment = new HashSet<string>(files.Where(static file => file.Environment.Length > 0).Select(static file => file.File.Path), StringComparer.Ordinal);
        var findings = Check(sets, environments, ofOneEnvironment, rule => isWanted?.Invoke(rule) != false || suppressor.Mentions(rule), cancellationToken)
            .Where(finding => !suppressor.Suppresses(finding.Rule, finding.Origin))
            .ToArray();
        var problems = recognized.SelectMany(static file => file.Problems)
            .Where(problem => !suppressor.Suppresses(problem.Rule, problem.Origin))
            .ToArray();
        return new ManifestReview([.. problems, .. suppressor.Unused()], findings);
    }

    /// <summary>What is shared by several sets is still written once, and wrong once. A file that is for one environment says so already.</summary>
    private static IEnumerable<Finding> Check(
        IEnumerable<ManifestSet> sets, int environments, HashSet<string> ofOneEnvironment, Predicate<RuleDescriptor> isWanted, CancellationToken cancellationToken) =>
        sets.SelectMany(set => Check(set, isWanted, cancellationToken), static (set, finding) => (set.Environment, finding))
            .GroupBy(static found => (found.finding.Rule.Id, found.finding.Origin, found.finding.Message, found.finding.Fix))
            .Select(same => same.Key.Origin.Path is { } path && ofOneEnvironment.Contains(path)
                ? same.First().finding
                : In(same.Select(static found => found.Environment!).Distinct().ToArray(), environments, same.First().finding));

    private static IReadOnlyList<Finding> Check(ManifestSet set, Predicate<RuleDescriptor> isWanted, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return RuleRegistry.Check(set, isWanted);
    }

    private static Finding In(string[] environments, int all, Finding finding) =>
        Wording.InEnvironments(environments, all) is { Length: > 0 } where ? finding with { Message = where + finding.Message } : finding;
}
