using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Selectors;

/// <summary>What a workload's service account may do to Pods, as far as the set declares it.</summary>
internal static class PodRights
{
    private static readonly string[] Bindings = ["RoleBinding", "ClusterRoleBinding"];
    private static readonly string[] Changes = ["patch", "update", "*"];

    public static bool MayChangePods(ManifestIndex index, WorkloadView workload)
    {
        var account = workload.Spec?.Text("serviceAccountName") ?? workload.Spec?.Text("serviceAccount") ?? "default";
        return Bindings.SelectMany(index.OfKind)
            .Where(binding => binding.Root.Mappings("subjects").Any(subject => subject.Text("kind") == "ServiceAccount" && subject.Text("name") == account))
            .Select(static binding => binding.Root.Mapping("roleRef"))
            .SelectMany(role => index.OfKind(role?.Text("kind") ?? "").Where(resource => resource.Name == role!.Text("name")))
            .SelectMany(static role => role.Root.Mappings("rules"))
            .Any(static rule => Lists(rule, "resources", ["pods", "*"]) && Lists(rule, "verbs", Changes));
    }

    private static bool Lists(ManifestMapping rule, string key, string[] any) => rule.Scalars(key).Any(item => any.Contains(item.Text));
}
