using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Without a profile a container may make every system call that its node's kernel has.</summary>
internal sealed class NoSeccompProfileRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9025", "no-seccomp-profile", "A container has a seccomp profile", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from rights in ContainerRights.Of(set.Index)
        where !rights.IsPrivileged
        let profile = rights.Effective("seccompProfile")
        let type = (profile as ManifestMapping)?.Scalar("type")
        where profile is null || type is { Text: "Unconfined" }
        select On(
            rights.Workload.Resource,
            rights.PlaceOf(type),
            $"Nothing keeps {rights.Container} in {rights.Workload.Resource} from any system call. Write securityContext.seccompProfile: {{ type: RuntimeDefault }}.") with
        {
            Fix = type is null ? null : ManifestFix.Use(type, "RuntimeDefault"),
        };
}
