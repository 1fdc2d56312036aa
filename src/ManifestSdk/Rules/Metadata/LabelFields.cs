using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Metadata;

/// <summary>Every map of labels: on objects, on Pods, and in what selects them.</summary>
internal static class LabelFields
{
    private static readonly FieldTable<bool> Table = new(
        (FieldScope.AnyKind, "metadata.labels", true),
        (FieldScope.PodTemplates, "metadata.labels", true),
        (FieldScope.Pods, "spec.nodeSelector", true),
        ("Service", "spec.selector", true),
        ("Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|PodDisruptionBudget", "spec.selector.matchLabels", true),
        ("NetworkPolicy", "spec.podSelector.matchLabels", true));

    public static IEnumerable<(ManifestResource Resource, ManifestEntry Label)> Over(ManifestIndex index) =>
        from field in Table.Over(index)
        from label in (field.Node as ManifestMapping)?.Entries ?? []
        select (field.Resource, label);
}
