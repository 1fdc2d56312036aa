using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>
/// What is wrong in a project: its topologies and YAML files, taken together where they are deployed together. A front end
/// gives files and topologies, and maps each origin to a place.
/// </summary>
/// <param name="Problems">What is to be said about YAML files themselves.</param>
/// <param name="Findings">What the rules find, advice included, and no comment suppresses.</param>
internal sealed record ManifestReview(IReadOnlyList<YamlProblem> Problems, IReadOnlyList<Finding> Findings)
{
    /// <summary>Recognises what the files are, and checks what is for the cluster.</summary>
    /// <param name="files">The YAML files, each with the environment that it is for; empty for every one. Of files with one path the first counts.</param>
    /// <param name="topologies">What topologies declare.</param>
    /// <param name="cancellationToken">Stops between two sets.</param>
    public static ManifestReview Of(
        IReadOnlyList<(YamlFile File, string Environment)> files, IReadOnlyList<ProjectSource> topologies, CancellationToken cancellationToken = default)
    {
        files = files.GroupBy(static file => file.File.Path, StringComparer.Ordinal).Select(static same => same.First()).ToArray();
        var charts = new HelmTemplates(files.Select(static file => file.File.Path));
        var kustomize = new KustomizeFiles(files.Select(static file => file.File));
        var recognized = files.Select(file => RecognizedFile.Of(file.File, charts, kustomize)).ToArray();
        var sources = recognized.Select((file, index) => ProjectSource.OfFile(file.File.Path, files[index].Environment, file.Resources));

        var suppressor = new Suppressor(recognized);
        var placeholders = new Placeholders(recognized);
        var findings = Check([.. topologies, .. sources], cancellationToken)
            .Where(finding => !placeholders.AreAt(finding.Origin) && !suppressor.Suppresses(finding.Rule, finding.Origin))
            .ToArray();
        var problems = recognized.SelectMany(static file => file.Problems)
            .Where(problem => !suppressor.Suppresses(problem.Rule, problem.Origin))
            .ToArray();
        return new ManifestReview([.. problems, .. suppressor.Unused()], findings);
    }

    private static IEnumerable<Finding> Check(IReadOnlyList<ProjectSource> sources, CancellationToken cancellationToken)
    {
        // What is shared by several sets is still written once, and wrong once.
        var seen = new HashSet<(RuleDescriptor, Origin, string)>();
        foreach (var set in ProjectSets.Of(sources))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var finding in RuleRegistry.Check(set))
            {
                if (!finding.Origin.IsKnown || seen.Add((finding.Rule, finding.Origin, finding.Message)))
                    yield return finding;
            }
        }
    }
}
