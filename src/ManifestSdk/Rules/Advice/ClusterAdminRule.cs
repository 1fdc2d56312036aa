using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>Whoever is bound to cluster-admin may do everything.</summary>
internal sealed class ClusterAdminRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9021", "cluster-admin", "Nobody is bound to cluster-admin", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from binding in set.Index.OfKind("ClusterRoleBinding").Concat(set.Index.OfKind("RoleBinding"))
        let role = binding.Root.Mapping("roleRef")
        where role?.Text("kind") == "ClusterRole" && role.Text("name") == "cluster-admin"
        select On(
            binding,
            role["name"]!,
            $"{binding} lets its subjects do everything {(binding.Kind == "RoleBinding" ? "in its namespace" : "in the cluster")}. Bind a role that grants what they need.");
}
