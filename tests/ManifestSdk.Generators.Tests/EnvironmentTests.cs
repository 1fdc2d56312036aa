using System.Reflection;

namespace ManifestSdk.Generators.Tests;

public class EnvironmentTests
{
    private const string Shop = """
        using ManifestSdk;

        enum Stage { Dev, Prod }

        static class Shop
        {
            [Topology]
            static void Define(Topology topology, Stage stage) => topology.Namespace("app").Service(stage == Stage.Prod ? "live" : "play").Port(80);
        }
        """;

    private const string Tools = """
        using ManifestSdk;

        static class Tools
        {
            [Topology("dev-tools")]
            static void Define(Topology topology) => topology.Namespace("tools");
        }
        """;

    [Fact]
    public void Each_environment_has_a_folder_a_class_and_a_key()
    {
        var assembly = GeneratorRun.Over(Shop, Tools).Load();
        var manifests = assembly.GetType("ManifestSdk.Generated.Manifests")!;
        var all = (IReadOnlyDictionary<string, string>)manifests.GetProperty("All")!.GetValue(null)!;

        Assert.Equal(["dev-tools.yaml", "dev/shop.yaml", "prod/shop.yaml"], Constants(assembly, "Path"));
        Assert.Equal(["dev-tools", "dev/shop", "prod/shop"], all.Keys);
        Assert.Contains("name: live", (string)manifests.GetNestedType("Prod")!.GetProperty("Shop")!.GetValue(null)!, StringComparison.Ordinal);
        Assert.Contains("name: play", all["dev/shop"], StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_a_resource_lie_below_the_environment() => Assert.Equal(
        ["dev/shop/namespace-app.yaml", "dev/shop/app/service-play.yaml", "prod/shop/namespace-app.yaml", "prod/shop/app/service-live.yaml"],
        Constants(GeneratorRun.With([("ManifestLayout", "resource")], Shop).Load(), "Path"));

    [Fact]
    public void Each_environment_has_a_kustomization_and_the_output_folder_lists_none_of_them()
    {
        var assembly = GeneratorRun.With([("ManifestKustomization", "true")], Shop, Tools).Load();
        var texts = Constants(assembly, "Path").Zip(Constants(assembly, "Text")).ToDictionary(static file => file.First, static file => file.Second);

        Assert.Equal(
            ["dev-tools.yaml", "dev/kustomization.yaml", "dev/shop.yaml", "kustomization.yaml", "prod/kustomization.yaml", "prod/shop.yaml"],
            texts.Keys.Order(StringComparer.Ordinal));
        Assert.EndsWith("\nresources:\n- dev-tools.yaml\n", texts["kustomization.yaml"], StringComparison.Ordinal);
        Assert.EndsWith("\nresources:\n- shop.yaml\n", texts["prod/kustomization.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_topology_that_is_named_as_an_environment_makes_nothing() =>
        Assert.Equal(["dev/shop.yaml", "prod/shop.yaml"], Constants(GeneratorRun.Over(Shop, Tools.Replace("dev-tools", "dev", StringComparison.Ordinal)).Load(), "Path"));

    [Theory]
    [InlineData("Shop", "Shop_")]
    [InlineData("All", "Shop")]
    [InlineData("ToString", "Shop")]
    public void Every_name_of_an_environment_compiles(string member, string property)
    {
        var assembly = GeneratorRun.Over(Shop.Replace("Dev", member, StringComparison.Ordinal)).Load();

        Assert.Contains("name: play", (string)assembly.GetType("ManifestSdk.Generated.Manifests")!
            .GetNestedTypes().Single(static type => type.Name != "Prod").GetProperty(property)!.GetValue(null)!, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_topologies_share_the_environments_of_one_enum()
    {
        var other = Shop.Replace("enum Stage { Dev, Prod }", "", StringComparison.Ordinal).Replace("class Shop", "class Store", StringComparison.Ordinal);

        Assert.Equal(
            ["dev/shop.yaml", "prod/shop.yaml", "dev/store.yaml", "prod/store.yaml"],
            Constants(GeneratorRun.Over(Shop, other).Load(), "Path"));
    }

    private static IEnumerable<string> Constants(Assembly assembly, string prefix) =>
        from field in assembly.GetType("ManifestSdk.Generated.ManifestFiles")!.GetFields(BindingFlags.NonPublic | BindingFlags.Static)
        where field.IsLiteral && field.Name.StartsWith(prefix, StringComparison.Ordinal)
        select (string)field.GetRawConstantValue()!;
}
