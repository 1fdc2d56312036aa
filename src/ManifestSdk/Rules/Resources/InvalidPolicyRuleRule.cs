using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Resources;

/// <summary>A rule of a role is about resources of API groups, or about paths that are no resources, which live in no namespace.</summary>
internal sealed class InvalidPolicyRuleRule : ManifestRule
{
    private static readonly TypeTable<bool> Rules = new(("rbac.authorization.k8s.io/v1.PolicyRule", true));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8051", "invalid-policy-rule", "A rule of a role is about resources or about paths", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from row in Rules.Over(set.Index)
        let rule = row.Object.Fields
        let problem = Problem(rule, row.Object.Resource)
        where problem is not null
        select On(row.Object.Resource, row.Object.Place, $"A rule of {row.Object.Resource} {problem}");

    private static string? Problem(ManifestMapping rule, ManifestResource resource)
    {
        var (paths, resources, groups) = (IsWritten(rule, "nonResourceURLs"), IsWritten(rule, "resources"), IsWritten(rule, "apiGroups"));
        if (paths && resource.Kind == "Role")
            return "names nonResourceURLs, which only a ClusterRole can grant";

        if (paths && (resources || groups || IsWritten(rule, "resourceNames")))
            return "names nonResourceURLs beside resources. Write two rules.";

        return (paths, resources, groups) switch
        {
            (true, _, _) or (_, true, true) => null,
            (_, true, false) => "names no apiGroups. Write \"\" for the core group.",
            _ => "names no resources",
        };
    }

    private static bool IsWritten(ManifestMapping rule, string field) => rule[field] is ManifestSequence { Items.Count: > 0 };
}
