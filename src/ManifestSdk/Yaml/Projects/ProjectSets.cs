using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>Puts together what is deployed together: a set for each environment and each alternative in it.</summary>
internal static class ProjectSets
{
    public static IEnumerable<ManifestSet> Of(IReadOnlyList<ProjectSource> sources, KustomizedSources kustomized) =>
        from environment in EnvironmentsOf(sources)
        let present = sources.Where(source => source.IsFor(environment)).ToArray()
        from topologies in Alternatives.Of(present.Where(static source => source.IsTopology).ToArray())
        from placed in kustomized.Of(present.Where(static source => !source.IsTopology).ToArray())
        from files in Alternatives.Of(placed)
        select SetOf([.. topologies, .. files], environment);

    /// <summary>The environments that a project names; one without a name where it names none.</summary>
    public static IReadOnlyList<string> EnvironmentsOf(IReadOnlyList<ProjectSource> sources)
    {
        var named = sources.Select(static source => source.Environment)
            .Where(static environment => environment.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return named.Length == 0 ? [""] : named;
    }

    private static ManifestSet SetOf(IReadOnlyList<ProjectSource> sources, string environment) =>
        new ManifestSet(environment, Deployed(sources), environment)
            .With(sources.SelectMany(static source => source.Unknowns).Distinct())
            .With(sources.SelectMany(static source => source.Parameters));

    /// <summary>
    /// What stays of sources that declare the same object. Topologies and files beside each other may both declare a
    /// Namespace, or the same object alike; a file in a deeper folder takes the place of what it varies; what is declared
    /// takes the place of what was said to live elsewhere. Everything else that is declared twice stays, for a rule to report.
    /// </summary>
    private static IEnumerable<ManifestResource> Deployed(IReadOnlyList<ProjectSource> sources)
    {
        var kept = new Dictionary<ResourceIdentity, (ProjectSource Source, ManifestResource Resource)>();
        foreach (var (source, resource) in DeepestFirst(sources))
        {
            var identity = ResourceIdentity.Of(resource);
            if (identity is { } known && kept.TryGetValue(known, out var first) && Replaces(first, source, resource))
                continue;

            if (identity is { } added && !kept.ContainsKey(added))
                kept.Add(added, (source, resource));
            yield return resource;
        }
    }

    private static IEnumerable<(ProjectSource Source, ManifestResource Resource)> DeepestFirst(IReadOnlyList<ProjectSource> sources) => sources
        .OrderByDescending(static source => source.IsTopology)
        .ThenByDescending(static source => source.Folder.Split('/').Length)
        .SelectMany(static source => source.Resources, static (source, resource) => (source, resource))
        .OrderBy(static declared => declared.resource.IsExternal);

    private static bool Replaces((ProjectSource Source, ManifestResource Resource) first, ProjectSource source, ManifestResource resource) =>
        resource.IsExternal
        || ((first.Source.IsTopology, first.Source.Folder) != (source.IsTopology, source.Folder)
            && (resource.Kind == "Namespace" || first.Source.IsTopology == source.IsTopology || first.Resource.Equals(resource)));
}
