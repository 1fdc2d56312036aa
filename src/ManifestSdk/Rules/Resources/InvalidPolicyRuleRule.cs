using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>A rule of a role is about resources of API groups, or about paths that are no resources, which live in no namespace.</summary>
internal sealed class InvalidPolicyRuleRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8051", "invalid-policy-rule", "A rule of a role is about resources or about paths", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from found in set.Index.OfType("rbac.authorization.k8s.io/v1.PolicyRule")
        let rule = found.Fields
        let problem = Problem(rule, found.Resource)
        where problem is not null
        select On(found.Resource, found.Place, $"A rule of {found.Resource} {problem}");

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
