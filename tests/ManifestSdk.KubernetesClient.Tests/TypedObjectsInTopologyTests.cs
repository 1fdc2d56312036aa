using System.Text.Json.Serialization;
using k8s;
using k8s.Models;
using ManifestSdk.Model;

namespace ManifestSdk.KubernetesClient.Tests;

public class TypedObjectsInTopologyTests
{
    [Fact]
    public void A_typed_object_takes_its_place_among_the_builders_objects()
    {
        var set = Topology.Build(
            static topology =>
            {
                topology.Namespace("shop").Deployment("api");
                topology.Add(new V1PriorityClass { Metadata = new() { Name = "urgent" }, Value = 1000 });
            },
            "shop");

        Assert.Equal(["Namespace", "PriorityClass", "Deployment"], set.Resources.Select(resource => resource.Kind));
        Assert.Equal("{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: urgent}, value: 1000}", set.Resources[1].Root.ToString());
    }

    [Fact]
    public void An_object_of_a_namespace_gets_its_name()
    {
        var role = RoleAddedTo("shop", new V1Role { Metadata = new() { Labels = new Dictionary<string, string> { ["a"] = "b" }, Name = "reader" } });

        Assert.Equal("{name: reader, namespace: shop, labels: {a: b}}", role.Metadata?.ToString());
    }

    [Fact]
    public void An_object_without_metadata_gets_the_namespace_too() =>
        Assert.Equal("{namespace: shop}", RoleAddedTo("shop", new V1Role()).Metadata?.ToString());

    [Fact]
    public void An_object_that_names_a_namespace_keeps_it() =>
        Assert.Equal("other", RoleAddedTo("shop", new V1Role { Metadata = new() { NamespaceProperty = "other" } }).Namespace);

    [Fact]
    public void An_object_whose_kind_lives_in_no_namespace_gets_none()
    {
        var topology = new Topology("shop");
        topology.Namespace("shop").Add(new V1ClusterRole { Metadata = new() { Name = "reader" } });

        Assert.Equal("{name: reader}", topology.Build().Resources.Single(resource => resource.Kind == "ClusterRole").Metadata?.ToString());
    }

    [Fact]
    public void An_object_of_the_topology_gets_no_namespace()
    {
        var set = Topology.Build(static topology => topology.Add(new V1Role { Metadata = new() { Name = "reader" } }), "shop");

        Assert.Equal("", Assert.Single(set.Resources).Namespace);
    }

    [Fact]
    public void What_happens_to_an_object_after_it_was_added_changes_nothing()
    {
        var role = new V1Role { Metadata = new() { Name = "before" } };
        var topology = new Topology("shop").Add(role);
        role.Metadata.Name = "after";

        Assert.Equal("before", Assert.Single(topology.Build().Resources).Name);
        Assert.Null(role.Metadata.NamespaceProperty);
    }

    [Fact]
    public void A_custom_resource_of_ones_own_goes_there_and_back()
    {
        var set = new Topology("shop").Add(new Widget { Metadata = new() { Name = "w" }, Spec = new() { Size = 3, Names = { ["b"] = "x", ["a"] = "y" } } }).Build();

        Assert.Equal(
            "{apiVersion: example.com/v1, kind: Widget, metadata: {name: w}, spec: {names: {a: y, b: x}, size: 3}}",
            Assert.Single(set.Resources).Root.ToString());
        Assert.Equal(3, set.Get<Widget>("w").Spec?.Size);
    }

    [Fact]
    public void Null_is_refused()
    {
        var topology = new Topology("shop");

        Assert.Throws<ArgumentNullException>(() => topology.Add(null!));
        Assert.Throws<ArgumentNullException>(() => topology.Namespace("shop").Add(null!));
    }

    private static ManifestResource RoleAddedTo(string @namespace, V1Role role)
    {
        var topology = new Topology("shop");
        topology.Namespace(@namespace).Add(role);
        return topology.Build().Resources.Single(resource => resource.Kind == "Role");
    }

    [KubernetesEntity(Group = "example.com", ApiVersion = "v1", Kind = "Widget", PluralName = "widgets")]
    public sealed class Widget : KubernetesObject, IKubernetesObject<V1ObjectMeta>, ISpec<Widget.WidgetSpec?>
    {
        [JsonPropertyName("metadata")]
        public V1ObjectMeta Metadata { get; set; } = new();

        [JsonPropertyName("spec")]
        public WidgetSpec? Spec { get; set; }

        public sealed class WidgetSpec
        {
            public int Size { get; set; }

            public SortedDictionary<string, string> Names { get; set; } = [];
        }
    }
}
