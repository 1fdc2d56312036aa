using ManifestSdk.Controllers.Json;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>The passwords of registries are JSON, and the API server reads it. What is in it is never shown.</summary>
internal sealed class InvalidDockerConfigRule : ManifestRule
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["kubernetes.io/dockerconfigjson"] = ".dockerconfigjson",
        ["kubernetes.io/dockercfg"] = ".dockercfg",
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8056", "invalid-docker-config", "The passwords of registries are a JSON object", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from secret in set.Index.OfKind("Secret")
        where secret.Root.Text("type") is { } type && Keys.ContainsKey(type)
        let key = Keys[secret.Root.Text("type")!]
        let value = secret.Root.Mapping("stringData")?.Scalar(key)
        where value?.Text is not null && !(JsonReader.TryRead(value.Text, out var json, out _) && json is JsonObject)
        select On(secret, value, $"'{key}' in {secret} is not a JSON object");
}
