using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>An autoscaler needs room between its bounds.</summary>
internal sealed class AutoscalerBoundsRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8005", "autoscaler-bounds", "An autoscaler's minimum is not above its maximum", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from autoscaler in set.Index.OfKind("HorizontalPodAutoscaler")
        let least = autoscaler.Spec?.Scalar("minReplicas")
        let most = autoscaler.Spec?.Scalar("maxReplicas")
        where least?.Integer > most?.Integer
        select On(autoscaler, most, $"{autoscaler} has maxReplicas {most}, less than its minReplicas {least}") with
        {
            Related = [least.Origin],
        };
}
