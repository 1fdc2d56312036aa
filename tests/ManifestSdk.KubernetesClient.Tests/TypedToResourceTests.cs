using k8s;
using k8s.Models;
using ManifestSdk.Model;

namespace ManifestSdk.KubernetesClient.Tests;

public class TypedToResourceTests
{
    [Fact]
    public void An_object_that_says_nothing_about_itself_is_what_its_type_is() =>
        Assert.Equal("{apiVersion: rbac.authorization.k8s.io/v1, kind: Role}", Text(new V1Role()));

    [Fact]
    public void An_object_that_says_what_it_is_is_believed() =>
        Assert.Equal("{apiVersion: v1beta9, kind: Role}", Text(new V1Role { ApiVersion = "v1beta9" }));

    [Fact]
    public void Null_is_left_out_and_empty_is_kept()
    {
        var deployment = new V1Deployment
        {
            Spec = new() { Replicas = null, Selector = new(), Template = new() { Metadata = new() { Labels = Labels() }, Spec = new() { Containers = [] } } },
        };

        Assert.Equal("{selector: {}, template: {metadata: {labels: {}}, spec: {containers: []}}}", Text(deployment, "spec"));
    }

    [Fact]
    public void Fields_follow_the_order_of_the_builders_and_keys_of_dictionaries_are_sorted()
    {
        var pod = new V1Pod
        {
            Spec = new() { Containers = [new() { Ports = [], Image = "api:1", Name = "api" }], NodeSelector = Labels("name", "kind", "a") },
            Metadata = new() { Annotations = Labels("b", "a"), NamespaceProperty = "shop", Name = "api" },
        };

        Assert.Equal(
            "{apiVersion: v1, kind: Pod, metadata: {name: api, namespace: shop, annotations: {a: x, b: x}}, "
            + "spec: {containers: [{name: api, image: api:1, ports: []}], nodeSelector: {a: x, kind: x, name: x}}}",
            Text(pod));
    }

    [Fact]
    public void Quantities_are_put_into_canonical_form()
    {
        var container = new V1ResourceRequirements
        {
            Requests = new Dictionary<string, ResourceQuantity> { ["memory"] = new("1024Mi"), ["cpu"] = new("0.5") },
        };

        Assert.Equal("{cpu: 500m, memory: 1Gi}", Text(PodWith(container), "spec", "resources", "requests"));
    }

    [Fact]
    public void A_number_or_name_is_what_it_was_made_from()
    {
        var service = new V1Service { Spec = new() { Ports = [new() { Port = 80, TargetPort = 9376 }, new() { Port = 81, TargetPort = "http" }] } };
        var ports = Assert.IsType<ManifestSequence>(service.ToManifestResource().Spec?["ports"]);

        Assert.Equal([ManifestScalar.Of(9376), ManifestScalar.Of("http")], ports.Items.Select(port => ((ManifestMapping)port)["targetPort"]));
    }

    [Fact]
    public void Bytes_are_written_in_base64() => Assert.Equal(
        "{password: c2VjcmV0}",
        Text(new V1Secret { Data = new Dictionary<string, byte[]> { ["password"] = "secret"u8.ToArray() } }, "data"));

    [Fact]
    public void Times_are_written_in_UTC() => Assert.Equal(
        "{creationTimestamp: 2030-01-31T12:00:00Z}",
        Text(new V1Pod { Metadata = new() { CreationTimestamp = new(2030, 1, 31, 12, 0, 0, DateTimeKind.Utc) } }, "metadata"));

    [Fact]
    public void What_a_model_leaves_untyped_keeps_the_order_of_its_author()
    {
        var schema = new V1JSONSchemaProps { DefaultProperty = new Dictionary<string, object> { ["z"] = 1.5, ["a"] = new[] { true, false } } };
        var definition = new V1CustomResourceDefinition { Spec = new() { Versions = [new() { Schema = new() { OpenAPIV3Schema = schema } }] } };

        Assert.Contains("default: {z: 1.5, a: [true, false]}", Text(definition), StringComparison.Ordinal);
    }

    private static V1PodTemplate PodWith(V1ResourceRequirements resources) =>
        new() { Template = new() { Spec = new() { Resources = resources } } };

    private static Dictionary<string, string> Labels(params string[] keys) => keys.ToDictionary(key => key, _ => "x");

    private static string? Text(IKubernetesObject<V1ObjectMeta> typed, params string[] path)
    {
        ManifestNode? node = typed.ToManifestResource().Root;
        foreach (var key in typed is V1PodTemplate ? ["template", .. path] : path)
            node = (node as ManifestMapping)?[key];

        return node?.ToString();
    }
}
