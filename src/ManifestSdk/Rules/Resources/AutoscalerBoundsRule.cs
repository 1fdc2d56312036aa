using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>An autoscaler needs room between its bounds, and something that it still sees when no Pod is left.</summary>
internal sealed class AutoscalerBoundsRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8005", "autoscaler-bounds", "An autoscaler's bounds leave it room, and a way back from 0", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) => OfOrder(set).Concat(OfZero(set));

    private IEnumerable<Finding> OfOrder(ManifestSet set) =>
        from autoscaler in set.Index.OfKind("HorizontalPodAutoscaler")
        let least = autoscaler.Spec?.Scalar("minReplicas")
        let most = autoscaler.Spec?.Scalar("maxReplicas")
        where least?.Integer > most?.Integer
        select On(autoscaler, most, $"{autoscaler} has maxReplicas {most}, less than its minReplicas {least}") with
        {
            Related = [least.Origin],
        };

    /// <summary>Pods that are not there use nothing; only what is measured elsewhere can call them back.</summary>
    private IEnumerable<Finding> OfZero(ManifestSet set) =>
        from autoscaler in set.Index.OfKind("HorizontalPodAutoscaler")
        let least = autoscaler.Spec?.Scalar("minReplicas")
        where least?.Integer == 0 && !autoscaler.Spec.Mappings("metrics").Any(static metric => metric.Text("type") is "Object" or "External")
        select On(autoscaler, least, $"{autoscaler} has minReplicas 0 and no metric of type 'Object' or 'External' that could wake it. Write 1, or add one.") with
        {
            Fix = ManifestFix.Use(least, 1),
        };
}
