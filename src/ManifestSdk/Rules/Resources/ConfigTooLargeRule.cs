using System.Text;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Resources;

/// <summary>A ConfigMap or Secret is kept in etcd, which limits it.</summary>
internal sealed class ConfigTooLargeRule : ManifestRule
{
    private const int MaxBytes = 1024 * 1024;

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8002", "config-too-large", "A ConfigMap or Secret has at most 1 MiB", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from config in ConfigData.Over(set.Index)
        let size = ConfigData.Entries(config).Sum(static entry => entry.Value is ManifestScalar { Text: { } text } ? Encoding.UTF8.GetByteCount(text) : 0)
        where size > MaxBytes
        select On(config, $"The values of {config} have {size} bytes; at most {MaxBytes} are allowed");
}
