using System.Text.Json.Nodes;

namespace ManifestSdk.ApiServer.Tests.Servers;

/// <summary>Kubernetes 1.20 serves some of today's kinds as betas alone, with the same fields.</summary>
internal static class ServedVersion
{
    private static readonly Dictionary<(string ApiVersion, string Kind), string> Betas = new()
    {
        [("autoscaling/v2", "HorizontalPodAutoscaler")] = "autoscaling/v2beta2",
        [("batch/v1", "CronJob")] = "batch/v1beta1",
        [("policy/v1", "PodDisruptionBudget")] = "policy/v1beta1",
        [("discovery.k8s.io/v1", "EndpointSlice")] = "discovery.k8s.io/v1beta1",
    };

    /// <summary>The manifest in the API version that the server has for its kind.</summary>
    public static JsonObject Of(JsonObject manifest)
    {
        if (Text(manifest["apiVersion"]) is not { } apiVersion || Text(manifest["kind"]) is not { } kind || !Betas.TryGetValue((apiVersion, kind), out var beta))
            return manifest;

        var served = (JsonObject)manifest.DeepClone();
        served["apiVersion"] = beta;
        return served;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
