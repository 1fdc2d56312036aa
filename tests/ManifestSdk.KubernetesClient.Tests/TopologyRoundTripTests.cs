using k8s.Models;
using ManifestSdk.KubernetesClient.Tests.Samples;

namespace ManifestSdk.KubernetesClient.Tests;

public class TopologyRoundTripTests
{
    [Fact]
    public void A_topology_becomes_typed_objects_in_the_order_of_its_resources() => Assert.Equal(
        [typeof(V1Namespace), typeof(V1ServiceAccount), typeof(V1Secret), typeof(V1ConfigMap), typeof(V1Service), typeof(V1Deployment), typeof(V1Ingress)],
        Shop.Set.ToKubernetesObjects().Select(item => item.GetType()));

    [Fact]
    public void A_topology_that_went_through_typed_objects_is_equal_to_itself() =>
        Assert.Equal(Shop.Set, Shop.Set.ToKubernetesObjects().Reverse().ToManifestSet("shop"));

    [Fact]
    public void What_builders_wrote_stands_in_typed_fields()
    {
        var deployment = Shop.Set.Get<V1Deployment>("api");

        Assert.Equal("shop", deployment.Metadata.NamespaceProperty);
        Assert.Equal(2, deployment.Spec.Replicas);
        Assert.Equal("api", deployment.Spec.Selector.MatchLabels["tier"]);
        Assert.Equal(9376, Assert.Single(deployment.Spec.Template.Spec.Containers[0].Ports).ContainerPort);
    }

    [Fact]
    public void What_is_external_becomes_no_object()
    {
        var set = Topology.Build(static topology => topology.ExternalNamespace("kube-system").Service("web"), "shop");

        Assert.IsType<V1Service>(Assert.Single(set.ToKubernetesObjects()));
        Assert.Empty(set.GetAll<V1Namespace>());
    }
}
