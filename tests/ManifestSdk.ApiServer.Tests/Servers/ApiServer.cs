using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using k8s;

namespace ManifestSdk.ApiServer.Tests.Servers;

/// <summary>A real API server, asked without kubectl in between, so that it judges hundreds of manifests a second.</summary>
internal sealed class ApiServer : IDisposable
{
    private const string Variable = "MANIFESTSDK_APISERVER";
    private const string DefaultNamespace = "default";

    private readonly Kubernetes _client = new(KubernetesClientConfiguration.BuildConfigFromConfigFile(Environment.GetEnvironmentVariable(Variable)));
    private readonly ConcurrentDictionary<string, Task<Dictionary<string, ApiResource>>> _kinds = new(StringComparer.Ordinal);
    private readonly Lazy<Task<PublishedFields>> _published;
    private readonly ConcurrentDictionary<string, Task<bool>> _namespaces = new(StringComparer.Ordinal);

    public ApiServer() => _published = new(async () => new PublishedFields((await GetAsync("openapi/v2"))!));

    public static bool IsConfigured => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable));

    public static string HowToStart =>
        $"No API server to ask: {Variable} names no kubeconfig. Run 'tests/ManifestSdk.ApiServer.Tests/apiserver.sh install' once, then 'eval \"$(tests/ManifestSdk.ApiServer.Tests/apiserver.sh start)\"'.";

    /// <summary>What <c>kubectl apply --dry-run=server</c> says: the server's own validation, and that no field is unknown.</summary>
    public async Task<Verdict> JudgeAsync(JsonObject manifest)
    {
        manifest = ServedVersion.Of(manifest);
        if (await FindAsync(Text(manifest, "apiVersion"), Text(manifest, "kind")) is not { } resource)
            return Refused("UnknownKind", $"{manifest["apiVersion"]} has no kind {manifest["kind"]}");

        var @namespace = Text(manifest["metadata"], "namespace") is { Length: > 0 } written ? written : DefaultNamespace;
        if (resource.IsNamespaced && !await HasNamespaceAsync(@namespace))
            return Refused("NamespaceImpossible", $"there can be no namespace {@namespace}");

        var collection = resource.CollectionIn(@namespace);
        var unknown = await UnknownFieldsAsync(manifest);
        var verdict = await SendAsync(HttpMethod.Post, $"{resource.CollectionIn(@namespace)}?dryRun=All", manifest);
        return verdict with { Refusals = [.. verdict.Refusals, .. unknown.Select(static field => new Refusal("UnknownField", field, "unknown field"))] };
    }

    public void Dispose() => _client.Dispose();

    /// <summary>The fields that the server does not know.</summary>
    public async Task<IReadOnlyList<string>> UnknownFieldsAsync(JsonObject manifest) =>
        [.. (await _published.Value).UnknownIn(ServedVersion.Of(manifest))];

    private async Task<bool> HasNamespaceAsync(string name) => await _namespaces.GetOrAdd(name, async name =>
    {
        var created = new JsonObject { ["metadata"] = new JsonObject { ["name"] = name } };
        return (await SendAsync(HttpMethod.Post, "api/v1/namespaces", created)).IsAccepted;
    });

    private async Task<ApiResource?> FindAsync(string? apiVersion, string? kind)
    {
        if (apiVersion is null || kind is null)
            return null;

        var kinds = await _kinds.GetOrAdd(apiVersion, ReadKindsAsync);
        return kinds.GetValueOrDefault(kind);
    }

    private async Task<Dictionary<string, ApiResource>> ReadKindsAsync(string apiVersion)
    {
        var path = apiVersion.Contains('/', StringComparison.Ordinal) ? "apis/" + apiVersion : "api/" + apiVersion;
        if ((await GetAsync(path))?["resources"] is not JsonArray resources)
            return [];

        return resources.Where(static item => !((string)item!["name"]!).Contains('/', StringComparison.Ordinal)).ToDictionary(
            static item => (string)item!["kind"]!,
            item => new ApiResource(path, (string)item!["name"]!, (bool)item["namespaced"]!),
            StringComparer.Ordinal);
    }

    private async Task<JsonNode?> GetAsync(string path)
    {
        using var response = await _client.HttpClient.GetAsync(new Uri(_client.BaseUri, path));
        return response.IsSuccessStatusCode ? JsonNode.Parse(await response.Content.ReadAsStringAsync()) : null;
    }

    private async Task<Verdict> SendAsync(HttpMethod method, string path, JsonObject body)
    {
        using var request = new HttpRequestMessage(method, new Uri(_client.BaseUri, path))
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        using var response = await _client.HttpClient.SendAsync(request);

        // What exists already was validated before that was noticed.
        return response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.Conflict
            ? Verdict.Accepted
            : Read(await response.Content.ReadAsStringAsync());
    }

    private static Verdict Read(string text)
    {
        if (!text.StartsWith('{') || JsonNode.Parse(text) is not JsonObject { } status)
            return Refused("NotUnderstood", text);

        var causes = status["details"]?["causes"] as JsonArray ?? [];
        return causes.Count == 0
            ? Refused((string?)status["reason"] ?? "", (string?)status["message"] ?? "")
            : new Verdict([.. causes.Select(static cause => new Refusal(
                (string?)cause!["reason"] ?? "", (string?)cause["field"] ?? "", (string?)cause["message"] ?? ""))]);
    }

    private static Verdict Refused(string reason, string message) => new([new Refusal(reason, "", message)]);

    private static string? Text(JsonNode? node, string field) =>
        node is JsonObject map && map[field] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
