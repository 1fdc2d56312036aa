using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>What an autoscaler scales may live elsewhere, so this is a warning, and only where its namespace has workloads at all.</summary>
internal sealed class AutoscalerTargetNotDeclaredRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8006", "autoscaler-target-not-declared", "An autoscaler scales a declared workload", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from autoscaler in set.Index.OfKind("HorizontalPodAutoscaler")
        let target = autoscaler.Spec?.Mapping("scaleTargetRef")
        let name = target?.Scalar("name")
        where target?.Text("kind") is "Deployment" or "StatefulSet" or "ReplicaSet" && name?.Text is { Length: > 0 }
            && set.Index.Beside(autoscaler, target.Text("kind")!, name.Text) is null
        let workloads = set.Index.WorkloadsBeside(autoscaler).ToArray()
        where workloads.Length > 0
        select Explain(autoscaler, target, name, workloads);

    private Finding Explain(ManifestResource autoscaler, ManifestMapping target, ManifestScalar name, WorkloadView[] workloads)
    {
        var kind = target.Text("kind");
        var near = NearMiss.Of(name.Text!, workloads.Where(workload => workload.Resource.Kind == kind).Select(static workload => workload.Resource.Name));
        return On(
            autoscaler,
            name,
            $"{autoscaler} scales {kind} '{name}', which is not declared."
            + (near is null ? " Declare it, or declare it as external if it lives elsewhere." : Wording.DidYouMean(near))) with
        {
            Fix = ManifestFix.UseIfKnown(name, near),
        };
    }
}
