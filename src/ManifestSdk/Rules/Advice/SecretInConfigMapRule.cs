using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A secret in a ConfigMap is read by everybody who may read the configuration, and is never encrypted at rest.</summary>
internal sealed class SecretInConfigMapRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9029", "secret-in-config-map", "Passwords, tokens and keys stand in a Secret, not in a ConfigMap", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from map in set.Index.OfKind("ConfigMap")
        from entry in map.Root.Mapping("data")?.Entries ?? []
        where SecretText.IsName(entry.Key) && entry.Value is ManifestScalar { Text: { } text } && SecretText.IsLiteral(text)
        select OnKey(map, entry, $"Key '{entry.Key}' of {map} looks like a secret and stands here in plain text. Put it into a Secret.");
}
