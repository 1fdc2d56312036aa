using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>The workloads that say they run several Pods at once.</summary>
internal static class Replicated
{
    public static IEnumerable<WorkloadView> Of(ManifestIndex index) => index.Workloads.Where(static workload =>
        workload.Resource.Kind is "Deployment" or "StatefulSet"
        && workload.Resource.IsKubernetesOwn()
        && workload.Resource.Spec?.Integer("replicas") > 1);
}
