using System.Text.Json.Nodes;
using CsCheck;
using k8s;
using k8s.Models;
using ManifestSdk.KubernetesClient.Tests.Samples;

namespace ManifestSdk.KubernetesClient.Tests;

public class ModelRoundTripTests
{
    [Theory]
    [ClassData(typeof(ModelTypeData))]
    public void An_object_with_every_field_set_survives_the_way_there_and_back(Type type) => AssertSurvives(FullSample.Of(type), type);

    [Theory]
    [ClassData(typeof(ModelTypeData))]
    public void Any_object_survives_the_way_there_and_back(Type type) =>
        new ModelGen(type).Sample(model => AssertSurvives(model, type), iter: 10, threads: 1);

    private static void AssertSurvives(object model, Type type)
    {
        var typed = (IKubernetesObject<V1ObjectMeta>)model;
        (typed.ApiVersion, typed.Kind) = ModelTypeData.IdentityOf(type);

        var resource = typed.ToManifestResource();
        var back = resource.ToKubernetesObject();

        Assert.IsType(type, back);
        Assert.True(JsonNode.DeepEquals(JsonOf(typed), JsonOf(back)), $"{JsonOf(typed)}\nbecame\n{JsonOf(back)}");
        Assert.Equal(resource, back.ToManifestResource());
    }

    private static JsonNode? JsonOf(IKubernetesObject<V1ObjectMeta> typed) => JsonNode.Parse(KubernetesJson.Serialize(typed));
}
