using ManifestSdk.Testing;

namespace ManifestSdk.Tests.Builders;

public class ObjectTests
{
    [Fact]
    public void Any_kind_is_written_as_its_author_wrote_it() =>
        ManifestSnapshot.Match(Topology.Build(static topology =>
        {
            topology.Resource("scheduling.k8s.io/v1", "PriorityClass", "high", o => o.Set("value", 1000).Set("globalDefault", false));
            topology.ExternalNamespace("app").Resource("example.com/v1", "Widget", "w", o => o
                    .Map("metadata", m => m.Strings("finalizers", "example.com/protect"))
                    .Map("spec", s => s
                        .Set("size", 3)
                        .Set("ratio", 0.5)
                        .Set("color", "red")
                        .List("parts", l => l.Add("a").Add(1).Add(2.5).Add(true).Map(p => p.Set("name", "b")))
                        .Strings("tags", "x", "y")))
                .Labels(("app", "w"));
        }, "test"));

    [Fact]
    public void A_namespace_carries_labels_and_annotations() =>
        ManifestSnapshot.Match(Topology.Build(static topology => topology.Namespace("app")
            .Labels(("pod-security.kubernetes.io/enforce", "restricted"))
            .Annotation("example.com/team", "shop"), "test"));
}
