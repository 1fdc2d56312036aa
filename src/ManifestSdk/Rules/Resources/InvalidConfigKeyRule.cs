using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>Keys of ConfigMaps and Secrets become file names, and each is there once.</summary>
internal sealed class InvalidConfigKeyRule : ManifestRule
{
    private const int MaxLength = 253;

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8001", "invalid-config-key", "A key of a ConfigMap or Secret can be a file name", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from config in ConfigData.Over(set.Index)
        from entry in ConfigData.Entries(config)
        let problem = Problem(entry.Key) ?? (IsInBoth(config, entry) ? "is in data and in binaryData. Keep one." : null)
        where problem is not null
        select OnKey(config, entry, $"Key '{entry.Key}' of {config} {problem}");

    private static string? Problem(string key) => key switch
    {
        "" => "is empty",
        "." or ".." => "is not a file name",
        _ when key.StartsWith("..", StringComparison.Ordinal) => "begins with '..', which is not allowed",
        _ when key.Length > MaxLength => $"has {key.Length} characters; at most {MaxLength} are allowed",
        _ when !key.All(IsAllowed) => "has other characters than letters, digits, '-', '_' and '.'",
        _ => null,
    };

    private static bool IsAllowed(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';

    private static bool IsInBoth(ManifestResource config, ManifestEntry entry) =>
        config.Kind == "ConfigMap"
        && config.Root.Mapping("binaryData") is { } binary
        && binary[entry.Key] is not null
        && config.Root.Mapping("data")?.Find(entry.Key) == entry;
}
