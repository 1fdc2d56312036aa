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
        ["kubernetes.io/ssh-auth"] = ["ssh-privatekey"],
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8003", "secret-key-missing", "A Secret has the keys that its type promises", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from secret in set.Index.OfKind("Secret")
        let type = secret.Root.Text("type")
        where type is not null && Promised.ContainsKey(type)
        let keys = new HashSet<string>(ConfigData.Entries(secret).Select(static entry => entry.Key), StringComparer.Ordinal)
        let missing = Promised[type].Where(key => !keys.Contains(key)).ToArray()
        where missing.Length > 0
        select On(
            secret,
            secret.Root["type"]!,
            $"{secret} has type '{type}' and lacks {Wording.List(missing.Select(static key => $"'{key}'"))}");
}
