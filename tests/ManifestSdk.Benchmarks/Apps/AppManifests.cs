using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;

namespace ManifestSdk.Benchmarks.Apps;

/// <summary>Proves that YAML files declare the apps that they are measured for, whoever wrote them, and nothing else.</summary>
internal static class AppManifests
{
    /// <summary>What there is besides apps: as many as the writer likes.</summary>
    private const string Namespace = "Namespace";

    public static void Demand(int apps, string folder)
    {
        var resources = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).SelectMany(Read).Where(static resource => resource.Kind != Namespace).ToArray();
        if (resources.Length != 3 * apps)
            throw new InvalidOperationException($"{folder}: {resources.Length} resources for {apps} apps");

        var byName = resources.ToDictionary(static resource => (resource.Kind, resource.Name));
        for (var app = 0; app < apps; app++)
            Demand(app, byName, folder);

        if (RuleRegistry.Check(new ManifestSet("apps", resources)).FirstOrDefault(static finding => finding.Rule.IsEnabledByDefault && finding.Rule.Severity > RuleSeverity.Info) is { } wrong)
            throw new InvalidOperationException($"{folder}: {wrong.Rule.Id}: {wrong.Message}");
    }

    private static IReadOnlyList<ManifestResource> Read(string path) => ManifestYaml.Read(path, File.ReadAllText(path)).Resources;

    private static void Demand(int app, Dictionary<(string Kind, string Name), ManifestResource> resources, string folder)
    {
        var name = $"app-{app}";
        var container = Field(resources[("Deployment", name)], "spec", "template", "spec", "containers", "0");
        var target = Field(resources[("Service", name)], "spec", "ports", "0", "targetPort")?.ToString();
        var path = Field(resources[("Ingress", name)], "spec", "rules", "0", "http", "paths", "0");
        var annotations = Field(resources[("Ingress", name)], "metadata", "annotations") as ManifestMapping;
        var found = new[]
        {
            Text(Field(resources[("Deployment", name)], "spec", "replicas")), Text(Field(container, "image")), Text(Field(container, "ports", "0", "containerPort")),
            Text(Field(resources[("Service", name)], "spec", "ports", "0", "port")), target is "8080" ? "http" : target,
            Text(Field(resources[("Ingress", name)], "spec", "rules", "0", "host")), Text(Field(resources[("Ingress", name)], "spec", "ingressClassName")),
            Text(Field(path, "path")), Text(Field(path, "pathType")), Text(Field(path, "backend", "service", "name")), Text(Field(path, "backend", "service", "port", "number")),
            $"{annotations?.Entries.Count}", Text(annotations?["alb.ingress.kubernetes.io/group.name"]),
        };
        string[] wanted =
        [
            "2", $"registry.example.com/{name}:1.0.0", "8080", "80", "http", $"{name}.example.com", "alb", "/", "Prefix", name, "80", "5", $"group-{app / AppSource.AppsPerGroup}",
        ];
        if (!found.SequenceEqual(wanted))
            throw new InvalidOperationException($"{folder}: {name} is {string.Join(", ", found)} instead of {string.Join(", ", wanted)}");
    }

    private static ManifestNode? Field(ManifestResource resource, params string[] path) => Field(resource.Root, path);

    private static ManifestNode? Field(ManifestNode? node, params string[] path) => path.Aggregate(node, static (at, step) => at switch
    {
        ManifestMapping mapping => mapping[step],
        ManifestSequence sequence => sequence.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
        _ => null,
    });

    private static string Text(ManifestNode? node) => node?.ToString() ?? "nothing";
}
