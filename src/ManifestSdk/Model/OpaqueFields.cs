using ManifestSdk.Controllers;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Model;

/// <summary>
/// The fields whose text only the container, or a person, reads: neither the API server, a controller nor another resource
/// depends on it. There alone may a text stand that is not known while compiling.
/// </summary>
internal static class OpaqueFields
{
    private static readonly string[] OfContainer = ["image", "command", "args", "env.value"];

    private static readonly string[] OfPodSpec = ["spec", "spec.template.spec", "spec.jobTemplate.spec.template.spec"];

    private static readonly string[] OfKubernetes = ["kubernetes.io", "k8s.io", "amazonaws.com"];

    /// <param name="resource">The resource.</param>
    /// <param name="keys">The keys that lead to the value, indices left out.</param>
    public static bool Contain(ManifestResource resource, IReadOnlyList<string> keys) => keys switch
    {
        [.., "metadata", "annotations", var key] => !IsReadByController(key),
        ["data", _] => resource.Kind == "ConfigMap",
        ["stringData", _] => resource.Kind == "Secret",
        _ => IsInContainer(keys) && WorkloadView.TryRead(resource) is not null,
    };

    private static bool IsInContainer(IReadOnlyList<string> keys)
    {
        for (var i = 1; i < keys.Count - 1; i++)
        {
            if (keys[i] is "containers" or "initContainers")
                return OfPodSpec.Contains(string.Join(".", keys.Take(i))) && OfContainer.Contains(string.Join(".", keys.Skip(i + 1)));
        }

        return false;
    }

    private static bool IsReadByController(string key)
    {
        var prefix = key.Substring(0, Math.Max(0, key.IndexOf('/')));
        return AnnotationCatalog.Prefixes.Any(known => known.Prefix == prefix)
            || OfKubernetes.Any(domain => prefix == domain || prefix.EndsWith("." + domain, StringComparison.Ordinal));
    }
}
