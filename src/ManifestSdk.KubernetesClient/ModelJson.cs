using System.Text.Json;
using System.Text.Json.Serialization;
using k8s;

namespace ManifestSdk.KubernetesClient;

/// <summary>KubernetesClient's own JSON contract of its models: names, quantities, dates, numbers that may be names.</summary>
internal static class ModelJson
{
    /// <summary>
    /// A copy, because the first use locks options and programs may still add theirs. Stricter than KubernetesClient, which
    /// drops a field that it doesn't know without a word.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Copy();

    private static JsonSerializerOptions Copy()
    {
        JsonSerializerOptions? copy = null;
        KubernetesJson.AddJsonOptions(options => copy = new(options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow });
        return copy!; // AddJsonOptions runs its callback at once.
    }
}
