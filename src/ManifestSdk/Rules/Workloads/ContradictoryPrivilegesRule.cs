using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>What may do everything cannot be kept from gaining more.</summary>
internal sealed class ContradictoryPrivilegesRule : ManifestRule
{
    /// <summary>The API server compares this spelling alone; runtimes read <c>SYS_ADMIN</c> too.</summary>
    private const string Administration = "CAP_SYS_ADMIN";

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2055", "contradictory-privileges", "A container that forbids privilege escalation has not every privilege", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from context in set.Index.OfType("v1.SecurityContext")
        let rights = context.Fields
        where rights["allowPrivilegeEscalation"] is ManifestScalar { Boolean: false }
        let privilege = Everything(rights)
        where privilege is not null
        select On(
            context.Resource,
            rights["allowPrivilegeEscalation"]!,
            $"A container of {context.Resource} {privilege} and forbids privilege escalation. Keep one of the two.");

    private static string? Everything(ManifestMapping rights) =>
        rights["privileged"] is ManifestScalar { Boolean: true } ? "is privileged"
        : rights.Mapping("capabilities").Scalars("add").Any(static added => added.Text == Administration) ? $"adds '{Administration}'"
        : null;
}
