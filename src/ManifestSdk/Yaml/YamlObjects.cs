using ManifestSdk.Model;
using ManifestSdk.Rules;

namespace ManifestSdk.Yaml;

/// <summary>Takes every document of a file for a Kubernetes object, and reports those that are none.</summary>
internal static class YamlObjects
{
    public static YamlReading Read(string path, string text)
    {
        var problems = new List<YamlProblem>();
        var resources = new YamlReader(path, text, problems).Read()
            .SelectMany(static document => document.Objects)
            .Select(node => TryRead(node, problems))
            .OfType<ManifestResource>()
            .ToArray();
        return new YamlReading(resources, problems);
    }

    /// <summary>Reads an object, or reports why it is none.</summary>
    public static ManifestResource? TryRead(ManifestNode node, List<YamlProblem> problems)
    {
        if (node is ManifestMapping root && root["kind"] is ManifestScalar { Text.Length: > 0 })
            return new ManifestResource(root);

        problems.Add(new YamlProblem(YamlRules.Unreadable, WhyNone(node), node.Origin));
        return null;
    }

    private static string WhyNone(ManifestNode node) => node is ManifestMapping
        ? "The object has no 'kind'; write 'apiVersion' and 'kind'"
        : "A Kubernetes object is a map with 'apiVersion' and 'kind'";
}
