using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Metadata;

/// <summary>Every map of labels: on objects, on Pods, and in what selects them.</summary>
internal static class LabelFields
{
    private static readonly FieldTable<bool> Table = new(
        (FieldScope.CustomResources, "metadata.labels", true),
        (FieldScope.CustomResources, "spec.template.metadata.labels", true),
        (FieldScope.CustomResources, "spec.template.spec.nodeSelector", true),
        ("meta/v1.ObjectMeta", "labels", true),
        ("meta/v1.LabelSelector", "matchLabels", true),
        ("v1.PodSpec", "nodeSelector", true),
        ("v1.ServiceSpec|v1.ReplicationControllerSpec", "selector", true),
        ("node.k8s.io/v1.Scheduling", "nodeSelector", true));

    public static IEnumerable<(ManifestResource Resource, ManifestEntry Label)> Over(ManifestIndex index) =>
        from field in Table.Over(index)
        from label in (field.Node as ManifestMapping)?.Entries ?? []
        select (field.Resource, label);
}
