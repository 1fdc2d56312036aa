using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A token of the namespace's default account lies in every container of the Pod, for whoever breaks into one.</summary>
internal sealed class MountedTokenRule : ManifestRule
{
    private const string Field = "automountServiceAccountToken";
    private const string DefaultAccount = "default";

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9024", "mounted-token", "Pods without an account of their own mount no token", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from workload in set.Index.Workloads
        let pod = workload.Spec
        where pod is not null
            && pod[Field] is null or ManifestScalar { Boolean: true }
            // Whoever names an account means to use it.
            && pod.Text("serviceAccountName") is null or DefaultAccount
            && pod["serviceAccount"] is null
            && set.Index.Beside(workload.Resource, "ServiceAccount", DefaultAccount)?.Root[Field] is not ManifestScalar { Boolean: false }
        let written = pod[Field] as ManifestScalar
        select On(
            workload.Resource,
            (ManifestNode?)written ?? pod,
            $"Pods of {workload.Resource} carry the token of the namespace's default account, with which they can call the API server. Write {Field}: false, or name an account of their own.") with
        {
            Fix = written is null ? null : ManifestFix.Use(written, false),
        };
}
