using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>
/// Puts files into the namespaces that kustomizations say. A file that several of them put into different namespaces is
/// deployed once for each: such kustomizations are alternatives.
/// </summary>
internal sealed class KustomizedSources
{
    private readonly Dictionary<string, KustomizeLayer> _layers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ManifestScalar?>[] _shared;
    private readonly Dictionary<string, ManifestScalar?>[] _alternatives;

    public KustomizedSources(IEnumerable<YamlFile> files)
    {
        foreach (var layer in files.SelectMany(KustomizeLayer.In))
            _layers[layer.Folder] = layer;

        var inner = new HashSet<string>(_layers.Values.SelectMany(static layer => layer.Resources), StringComparer.Ordinal);
        var roots = _layers.Values.Where(layer => !inner.Contains(layer.Folder)).Select(PlacesOf).ToArray();
        _alternatives = roots.Where(root => roots.Any(other => Contradict(root, other))).ToArray();
        _shared = roots.Except(_alternatives).ToArray();
    }

    /// <summary>The files that are deployed together, in their namespaces; one list for each alternative.</summary>
    public IEnumerable<IReadOnlyList<ProjectSource>> Of(IReadOnlyList<ProjectSource> files) => _alternatives.Length == 0
        ? [files.Select(file => Placed(file, _shared)).ToArray()]
        : _alternatives.Select(chosen => files.Where(file => IsIn(file, chosen)).Select(file => Placed(file, [chosen, .. _shared])).ToArray());

    private bool IsIn(ProjectSource file, Dictionary<string, ManifestScalar?> chosen) =>
        chosen.ContainsKey(file.Path)
        || _shared.Any(root => root.ContainsKey(file.Path))
        || !_alternatives.Any(other => other.ContainsKey(file.Path));

    private static bool Contradict(Dictionary<string, ManifestScalar?> root, Dictionary<string, ManifestScalar?> other) =>
        root.Any(file => other.TryGetValue(file.Key, out var name) && name?.Text != file.Value?.Text);

    private Dictionary<string, ManifestScalar?> PlacesOf(KustomizeLayer root)
    {
        var places = new Dictionary<string, ManifestScalar?>(StringComparer.Ordinal);
        Walk(root, root.Namespace, places, []);
        return places;
    }

    /// <summary>What an outer layer says counts.</summary>
    private void Walk(KustomizeLayer layer, ManifestScalar? name, Dictionary<string, ManifestScalar?> places, HashSet<string> visited)
    {
        if (!visited.Add(layer.Folder))
            return;

        foreach (var path in layer.Resources)
        {
            if (_layers.TryGetValue(path, out var inner))
                Walk(inner, name ?? inner.Namespace, places, visited);
            else
                places[path] = name;
        }
    }

    private static ProjectSource Placed(ProjectSource file, IEnumerable<Dictionary<string, ManifestScalar?>> roots)
    {
        var name = roots.Select(root => root.TryGetValue(file.Path, out var name) ? name : null).FirstOrDefault(static name => name is not null);
        return name is null ? file : file with { Resources = file.Resources.Select(resource => In(name, resource)).ToArray() };
    }

    /// <summary>Custom resources are left out: nobody knows which of them live in namespaces.</summary>
    private static ManifestResource In(ManifestScalar name, ManifestResource resource) =>
        resource.Metadata is { } metadata && resource.IsKubernetesOwn() && !resource.IsClusterScoped()
            ? new ManifestResource(With(resource.Root, "metadata", With(metadata, "namespace", name)), resource.IsExternal)
            : resource;

    private static ManifestMapping With(ManifestMapping mapping, string key, ManifestNode value) => mapping.With(
        mapping.Entries.Where(entry => entry.Key != key).Append(new ManifestEntry(key, mapping.Find(key)?.KeyOrigin ?? value.Origin, value)));
}
