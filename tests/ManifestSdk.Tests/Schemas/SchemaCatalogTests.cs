using ManifestSdk.Model;
using ManifestSdk.Schemas;
using ManifestSdk.Schemas.Data;
using ManifestSdk.Tests.Rules;

namespace ManifestSdk.Tests.Schemas;

public class SchemaCatalogTests
{
    [Theory]
    [InlineData("v1", "Service", true)]
    [InlineData("v1", "Namespace", false)]
    [InlineData("apps/v1", "Deployment", true)]
    [InlineData("networking.k8s.io/v1", "IngressClass", false)]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRole", false)]
    [InlineData("storage.k8s.io/v1", "CSIStorageCapacity", true)]
    [InlineData("example.com/v1", "Shop", null)]
    [InlineData("apps/v1", "Service", null)]
    public void The_scope_of_a_kind_is_known(string apiVersion, string kind, bool? isNamespaced) =>
        Assert.Equal(isNamespaced, SchemaCatalog.Kubernetes.IsNamespaced(apiVersion, kind));

    [Fact]
    public void Definitions_in_a_set_add_their_kinds_to_that_set_alone()
    {
        var catalog = SchemaCatalog.Of(new MarkedYaml(Given.ShopDefinition).Set);

        Assert.False(catalog.IsNamespaced("example.com/v1", "Shop"));
        Assert.Null(catalog.Find("example.com/v1alpha1", "Shop"));
        Assert.True(catalog.IsNamespaced("v1", "Service"));
        Assert.Same(SchemaCatalog.Kubernetes, SchemaCatalog.Of(new ManifestSet("empty", [])));
    }

    [Fact]
    public void Every_type_of_every_API_version_can_be_decoded()
    {
        var seen = new HashSet<ObjectSchema>();

        foreach (var kind in ApiVersions.All.SelectMany(apiVersion => SchemaCatalog.KindsOf(apiVersion).Values))
            Decode((ObjectSchema)kind.Schema, seen);

        Assert.InRange(seen.Count, 400, 2000);
    }

    [Fact]
    public void The_data_has_the_kinds_that_everybody_uses() => Assert.All(
        ["Deployment", "Ingress", "HorizontalPodAutoscaler", "CronJob", "NetworkPolicy", "Role", "StorageClass", "CustomResourceDefinition"],
        kind => Assert.NotEmpty(SchemaCatalog.HomesOf(kind)));

    [Fact]
    public void No_API_version_is_both_served_and_removed() => Assert.All(
        ApiVersions.All.SelectMany(apiVersion => SchemaCatalog.KindsOf(apiVersion).Values),
        kind => Assert.Null(RemovedApiVersions.Find(kind.ApiVersion, kind.Kind)));

    private static void Decode(ObjectSchema schema, HashSet<ObjectSchema> seen)
    {
        if (!seen.Add(schema))
            return;

        foreach (var field in schema.Fields.Values)
        {
            if (field.Value is ObjectSchema inner)
                Decode(inner, seen);
        }
    }
}
