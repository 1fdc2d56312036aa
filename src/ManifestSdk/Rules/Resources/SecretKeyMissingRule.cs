using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>Types of Secrets that promise certain keys.</summary>
internal sealed class SecretKeyMissingRule : ManifestRule
{
    private static readonly Dictionary<string, string[]> Promised = new(StringComparer.Ordinal)
    {
        ["kubernetes.io/tls"] = ["tls.crt", "tls.key"],
        ["kubernetes.io/dockerconfigjson"] = [".dockerconfigjson"],
        ["kubernetes.io/dockercfg"] = [".dockercfg"],
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8003", "secret-key-missing", "A Secret has the keys that its type promises", RuleSeverity.Error);

    private const string AccountToken = "kubernetes.io/service-account-token";
    private const string AccountAnnotation = "kubernetes.io/service-account.name";

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from secret in set.Index.OfKind("Secret")
        let type = secret.Root.Text("type")
        where type is not null
        let missing = Missing(secret, type)
        where missing.Length > 0
        select On(secret, secret.Root["type"]!, $"{secret} has type '{type}' and lacks {missing}");

    private static string Missing(ManifestResource secret, string type)
    {
        var keys = new HashSet<string>(ConfigData.Entries(secret).Select(static entry => entry.Key), StringComparer.Ordinal);
        return type switch
        {
            AccountToken => secret.Metadata?.Mapping("annotations")?.Text(AccountAnnotation) is { Length: > 0 } ? "" : $"the annotation '{AccountAnnotation}'",
            "kubernetes.io/basic-auth" => keys.Contains("username") || keys.Contains("password") ? "" : "'username' and 'password'",
            "kubernetes.io/ssh-auth" => IsFilled(secret, "ssh-privatekey") ? "" : "'ssh-privatekey'",
            _ when Promised.TryGetValue(type, out var promised) => Wording.List(promised.Where(key => !keys.Contains(key)).Select(static key => $"'{key}'")),
            _ => "",
        };
    }

    /// <summary>The API server asks for a private key, and only for that, that it be not empty; <c>stringData</c> counts before <c>data</c>.</summary>
    private static bool IsFilled(ManifestResource secret, string key) =>
        (secret.Root.Mapping("stringData")?[key] ?? secret.Root.Mapping("data")?[key]) is not null and not ManifestScalar { Value: null or "" };
}
