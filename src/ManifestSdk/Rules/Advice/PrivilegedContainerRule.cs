using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A privileged container is root on its node.</summary>
internal sealed class PrivilegedContainerRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9010", "privileged-container", "No container is privileged", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from rights in ContainerRights.Of(set.Index)
        where rights.IsPrivileged
        let privileged = rights.Context!["privileged"]!
        select On(
            rights.Workload.Resource,
            privileged,
            $"{rights.Workload.Resource} lets {rights.Container} do on its node whatever root can. Write privileged: false, and add the one capability that it needs.") with
        {
            Fix = ManifestFix.Use(privileged, false),
        };
}
