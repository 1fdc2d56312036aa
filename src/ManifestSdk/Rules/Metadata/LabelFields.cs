using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Metadata;

/// <summary>Every map of labels: on objects, on Pods, and in what selects them.</summary>
internal static class LabelFields
{
    private static readonly FieldPlaces Table = new(
        (FieldScope.CustomResources, "metadata.labels"),
        (FieldScope.CustomResources, "spec.template.metadata.labels"),
        (FieldScope.CustomResources, "spec.template.spec.nodeSelector"),
        ("meta/v1.ObjectMeta", "labels"),
        ("meta/v1.LabelSelector", "matchLabels"),
        ("v1.PodSpec", "nodeSelector"),
        ("v1.ServiceSpec|v1.ReplicationControllerSpec", "selector"),
        ("node.k8s.io/v1.Scheduling", "nodeSelector"));

    public static IEnumerable<(ManifestResource Resource, ManifestEntry Label)> Over(ManifestIndex index) =>
        from field in Table.Over(index)
        from label in (field.Node as ManifestMapping)?.Entries ?? []
        select (field.Resource, label);
}
