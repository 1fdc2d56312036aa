using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>What shares its node's network, processes or memory is not contained.</summary>
internal sealed class HostNamespaceRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9016", "host-namespace", "Pods do not share their node's namespaces", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        from entry in workload.Spec?.Entries ?? []
        let shared = SharedBy(entry.Key)
        where shared is not null && entry.Value is ManifestScalar { Boolean: true }
        select On(workload.Resource, entry.Value, $"Pods of {workload.Resource} share the {shared} of their node. Write {entry.Key}: false.") with
        {
            Fix = ManifestFix.Use(entry.Value, false),
        };

    private static string? SharedBy(string key) => key switch
    {
        "hostNetwork" => "network",
        "hostPID" => "processes",
        "hostIPC" => "shared memory",
        _ => null,
    };
}
