using System.Globalization;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>An autoscaler that may go down to one Pod, or that can only stay where it is.</summary>
internal sealed class AutoscalerWithoutRoomRule : ManifestRule
{
    /// <summary>What the API server fills in.</summary>
    private const long DefaultMinimum = 1;

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9028", "autoscaler-without-room", "An autoscaler keeps two replicas and has room for more", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        foreach (var autoscaler in set.Index.OfKind("HorizontalPodAutoscaler"))
        {
            var minimum = autoscaler.Spec?["minReplicas"] is { } written ? (written as ManifestScalar)?.Integer : DefaultMinimum;
            if (autoscaler.Spec?.Scalar("maxReplicas") is not { Integer: { } maximum } place)
                continue;

            if (maximum == minimum)
                yield return On(autoscaler, place, string.Format(CultureInfo.InvariantCulture, "{0} has {1} as minimum and as maximum, so it never scales. Raise the maximum, or remove the autoscaler.", autoscaler, maximum));
            else if (minimum <= DefaultMinimum)
                yield return On(autoscaler, autoscaler.Spec?["minReplicas"] ?? place, $"{autoscaler} may leave one Pod, which nobody can reach while it moves. Write minReplicas: 2.");
        }
    }
}
