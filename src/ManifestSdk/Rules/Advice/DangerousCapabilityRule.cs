using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Some capabilities are as good as root on the node.</summary>
internal sealed class DangerousCapabilityRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9015", "dangerous-capability", "No container adds a capability that takes over its node", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from rights in ContainerRights.Of(set.Index)
        from capability in rights.Added
        let reach = ReachOf(capability.Name)
        where reach is not null
        select On(
            rights.Workload.Resource,
            capability.Node,
            $"Capability '{capability.Node.Text}' of {rights.Container} in {rights.Workload.Resource} reaches {reach}. Add a narrower one.");

    private static string? ReachOf(string capability) => capability switch
    {
        "ALL" => "everything that root reaches",
        "SYS_ADMIN" => "mounts, namespaces and most of what root reaches",
        "NET_ADMIN" => "routes, firewalls and all traffic of its network",
        _ => null,
    };
}
