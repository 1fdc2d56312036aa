using ManifestSdk.Model;
using ManifestSdk.Schemas;
using ManifestSdk.Schemas.Data;
using ManifestSdk.Tests.Rules;

namespace ManifestSdk.Tests.Schemas;

public class SchemaCatalogTests
{
    public static TheoryData<string> Types => new(
        from apiVersion in ApiVersions.All
        from line in ApiVersions.TextOf(apiVersion)!.Split('\n')
        where line.StartsWith("type ", StringComparison.Ordinal)
        select apiVersion + "." + line["type ".Length..]);

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

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_can_be_decoded(string type) => Assert.NotNull(SchemaCatalog.Type(type).Fields);

    [Theory]
    [InlineData("autoscaling/v2", "HorizontalPodAutoscaler", "autoscaling/v2 autoscaling/v1")]
    [InlineData("v1", "Event", "v1 events.k8s.io/v1")]
    [InlineData("", "Shop", "")]
    public void A_kind_may_have_several_homes_the_newest_first(string stable, string kind, string homes)
    {
        Assert.Equal(homes, string.Join(' ', SchemaCatalog.HomesOf(kind)));
        Assert.Equal(stable, SchemaCatalog.StableVersion(stable.Replace("v2", "v2beta2"), kind) ?? "");
    }

    [Fact]
    public void The_data_has_the_kinds_that_everybody_uses() => Assert.All(
        ["Deployment", "Ingress", "HorizontalPodAutoscaler", "CronJob", "NetworkPolicy", "Role", "StorageClass", "CustomResourceDefinition"],
        kind => Assert.NotEmpty(SchemaCatalog.HomesOf(kind)));

    [Fact]
    public void No_API_version_is_both_served_and_removed() => Assert.All(
        ApiVersions.All.SelectMany(apiVersion => SchemaCatalog.KindsOf(apiVersion).Values),
        kind => Assert.Null(RemovedApiVersions.Find(kind.ApiVersion, kind.Kind)));
}
