using k8s.Models;
using ManifestSdk.KubernetesClient.Tests.Samples;

namespace ManifestSdk.KubernetesClient.Tests;

public class LookupTests
{
    [Fact]
    public void A_resource_is_found_by_type_name_and_namespace() =>
        Assert.Equal(80, Shop.Set.Get<V1Service>("web", "shop").Spec.Ports[0].Port);

    [Fact]
    public void All_resources_of_a_type_come_in_the_order_of_the_set()
    {
        var set = new[] { Service("web", "b"), Service("web", "a"), Service("api", "b") }.ToManifestSet("shop");

        Assert.Equal(["a/web", "b/api", "b/web"], set.GetAll<V1Service>().Select(service => $"{service.Namespace()}/{service.Name()}"));
    }

    [Fact]
    public void A_misspelt_name_gets_a_suggestion() => Assert.Equal(
        "Topology 'shop' declares no Service 'wbe' in namespace 'shop'. Did you mean 'web'?",
        Assert.Throws<KeyNotFoundException>(() => Shop.Set.Get<V1Service>("wbe", "shop")).Message);

    [Fact]
    public void A_resource_of_another_namespace_is_not_found() => Assert.Equal(
        "Topology 'shop' declares no Service 'web' in namespace 'other'.",
        Assert.Throws<KeyNotFoundException>(() => Shop.Set.Get<V1Service>("web", "other")).Message);

    [Fact]
    public void A_name_in_two_namespaces_needs_its_namespace()
    {
        var set = new[] { Service("web", "a"), Service("web", "b") }.ToManifestSet("shop");

        Assert.Equal("b", set.Get<V1Service>("web", "b").Namespace());
        Assert.Equal(
            "Topology 'shop' declares Service 'web' more than once, in namespaces 'a', 'b'. Name the one you mean.",
            Assert.Throws<KeyNotFoundException>(() => set.Get<V1Service>("web")).Message);
    }

    private static V1Service Service(string name, string @namespace) =>
        new() { Metadata = new() { Name = name, NamespaceProperty = @namespace } };
}
