using ManifestSdk;
using ManifestSdk.Generated;
using ManifestSdk.Model;
using ManifestSdk.Testing;
using ManifestSdk.Yaml;

namespace Shop.Tests;

public class ShopTests
{
    public static TheoryData<Stage> Stages { get; } = new(Enum.GetValues<Stage>());

    [Theory]
    [MemberData(nameof(Stages))]
    public void Each_stage_has_these_manifests(Stage stage) =>
        ManifestSnapshot.Match(Manifests.All[$"{stage.ToString().ToLowerInvariant()}/shop"], variant: stage.ToString());

    [Theory]
    [MemberData(nameof(Stages))]
    public void The_compiler_made_what_the_program_makes(Stage stage) =>
        Assert.Equal(ManifestYaml.Write(Shop(stage)), Manifests.All[$"{stage.ToString().ToLowerInvariant()}/shop"]);

    [Theory]
    [MemberData(nameof(Stages))]
    public void Nothing_is_wrong(Stage stage) => ManifestAssert.NoFindings(Shop(stage));

    [Theory]
    [InlineData("/", "storefront")]
    [InlineData("/api/catalog/42", "catalog")]
    [InlineData("/api/orders", "orders")]
    public void Customers_reach(string path, string workload) =>
        ManifestAssert.Routes(Shop(Stage.Prod), "shop.example.com", path, workload, port: 8080);

    [Fact]
    public void A_single_Pod_has_no_disruption_budget()
    {
        Assert.Empty(Of("PodDisruptionBudget", Stage.Dev));
        Assert.Equal(3, Of("PodDisruptionBudget", Stage.Prod).Count());
    }

    private static IEnumerable<ManifestResource> Of(string kind, Stage stage) =>
        Shop(stage).Resources.Where(resource => resource.Kind == kind);

    private static ManifestSet Shop(Stage stage) => Topology.Build(global::Shop.Shop.Define, stage);
}
