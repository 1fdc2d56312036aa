using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A wildcard also grants what is added to the cluster later.</summary>
internal sealed class WildcardInRoleRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9020", "wildcard-in-role", "A role names what it grants", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from role in set.Index.OfKind("Role").Concat(set.Index.OfKind("ClusterRole"))
        from rule in role.Root.Mappings("rules")
        from field in rule.Entries
        where field.Key is "apiGroups" or "resources" or "verbs" or "nonResourceURLs"
        from value in rule.Scalars(field.Key)
        where value.Text == "*"
        select On(role, value, $"{role} grants '*' in {field.Key}, also what comes to the cluster later. Name those that are needed.");
}
