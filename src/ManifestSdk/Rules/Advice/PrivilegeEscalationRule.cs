using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A process should not get more rights than its parent has.</summary>
internal sealed class PrivilegeEscalationRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9011", "privilege-escalation", "A container refuses privilege escalation", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from rights in ContainerRights.Of(set.Index)
        where !NeedsEscalation(rights)
        let written = rights.Context?["allowPrivilegeEscalation"]
        where written is null or ManifestScalar { Boolean: true }
        select On(
            rights.Workload.Resource,
            rights.PlaceOf(written),
            $"{rights.Workload.Resource} lets processes of {rights.Container} gain rights, such as by setuid. Write securityContext.allowPrivilegeEscalation: false.") with
        {
            Fix = written is null ? null : ManifestFix.Use(written, false),
        };

    /// <summary>The API server refuses false beside these.</summary>
    private static bool NeedsEscalation(ContainerRights rights) =>
        rights.IsPrivileged || rights.Added.Any(static capability => capability.Name == "SYS_ADMIN");
}
