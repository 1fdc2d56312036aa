using System.Reflection;
using ManifestSdk.Model;
using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestSdk.Generators.Tests;

public class RegistryTests
{
    private const string Shop = """
        using ManifestSdk;

        namespace Example
        {
            public static class Shop
            {
                [Topology]
                public static void Define(Topology topology)
                {
                    var app = topology.Namespace("app");
                    var api = app.Deployment("api")
                        .Labels(("app", "api"), ("note", "says \"hello\" \\ and more"))
                        .Container("api", "registry.example.com/api:1.4.2", c => c.Port("http", 9376));
                    app.Service("web").Selects(api).Port(80, targetPort: "http");
                }
            }
        }
        """;

    private const string Store = """
        using ManifestSdk;

        static class Store
        {
            [Topology("payment-gateway")]
            static void Define(Topology topology) => topology.Namespace("store").Service("web").Port(80);
        }
        """;

    [Fact]
    public void The_text_of_a_topology_is_what_a_real_run_makes()
    {
        var assembly = GeneratorRun.Over(Shop).Load();
        var define = assembly.GetType("Example.Shop")!.GetMethod("Define")!.CreateDelegate<Action<Topology>>();

        Assert.Equal(ManifestYaml.Write(Topology.Build(define)), Property(assembly, "Shop"));
        Assert.Equal(["shop.yaml"], Constants(assembly, "Path"));
        Assert.Equal([Property(assembly, "Shop")], Constants(assembly, "Text"));
    }

    [Fact]
    public void More_text_than_the_literals_of_a_program_may_have_compiles()
    {
        var assembly = GeneratorRun.Over("""
            using ManifestSdk;

            static class Large
            {
                [Topology]
                static void Define(Topology topology)
                {
                    var app = topology.Namespace("app");
                    for (var i = 0; i < 100; i++)
                        app.ConfigMap("large-" + i).Data("text", new string('x', 90000));
                }
            }
            """).Load();

        var text = (string)Property(assembly, "Large");
        Assert.True(text.Length > 9_000_000);
        Assert.Equal([text], Constants(assembly, "Text"));
        Assert.Equal(text, ((IReadOnlyDictionary<string, string>)Property(assembly, "All"))["large"]);
    }

    [Fact]
    public void A_long_text_stands_once_in_the_generated_code_whatever_the_topology_and_its_environment_are_called()
    {
        var run = GeneratorRun.Over("""
            using ManifestSdk;

            enum Stage { Prod, Dev }

            static class Shops
            {
                [Topology("shop")]
                static void Shop(Topology topology, Stage stage) => topology.Namespace("shop-" + stage.ToString().ToLowerInvariant()).ConfigMap("large").Data("text", new string('x', 20000));

                [Topology("shop-in-prod")]
                static void ShopInProd(Topology topology) => topology.Namespace("other").ConfigMap("large").Data("text", new string('x', 20000));
            }
            """);

        var assembly = run.Load();
        Assert.All(run.Sources.Values, static source => Assert.True(source.Split(new string('x', 20000)).Length <= 2));
        Assert.Equal(3, run.Sources.Values.Count(static source => source.Contains("xxx", StringComparison.Ordinal)));
        Assert.Equal(
            ((IReadOnlyDictionary<string, string>)Property(assembly, "All")).Values.Order(StringComparer.Ordinal),
            Constants(assembly, "Text").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_topologies_are_found_by_name()
    {
        var assembly = GeneratorRun.Over(Shop, Store).Load();
        var all = (IReadOnlyDictionary<string, string>)Property(assembly, "All");

        Assert.Equal(["payment-gateway", "shop"], all.Keys);
        Assert.Equal(Property(assembly, "Shop"), all["shop"]);
        Assert.Equal(Property(assembly, "PaymentGateway"), all["payment-gateway"]);
    }

    [Fact]
    public void A_file_a_resource_spreads_the_same_documents_over_files()
    {
        var assembly = GeneratorRun.With([("ManifestLayout", "resource")], Shop).Load();

        Assert.Equal(["shop/app/deployment-api.yaml", "shop/app/service-web.yaml", "shop/namespace-app.yaml"], Constants(assembly, "Path").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Kustomizations_come_with_the_files_of_all_topologies()
    {
        var assembly = GeneratorRun.With([("ManifestKustomization", "true")], Shop, Store).Load();

        Assert.Equal(["payment-gateway.yaml", "shop.yaml", "kustomization.yaml"], Constants(assembly, "Path"));
        Assert.EndsWith("\nresources:\n- payment-gateway.yaml\n- shop.yaml\n", Constants(assembly, "Text").Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_generated_code_needs_no_more_than_C_sharp_7_3()
    {
        var run = GeneratorRun.With([], LanguageVersion.CSharp7_3, Shop);

        Assert.Empty(run.Errors);
        Assert.Contains("Manifests.shop.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void The_YAML_can_be_read_in_the_generated_file()
    {
        var source = GeneratorRun.Over(Store).Sources["Manifests.payment-gateway.g.cs"];

        Assert.Contains("\nkind: Service\nmetadata:\n  name: web\n", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all", "All_")]
    [InlineData("manifests", "Manifests_")]
    [InlineData("equals", "Equals_")]
    [InlineData("2fast", "_2fast")]
    [InlineData("v1-2", "V1_2")]
    [InlineData("v12", "V12")]
    [InlineData("a-b", "AB")]
    [InlineData("class", "Class")]
    public void Every_name_becomes_a_property(string topology, string property)
    {
        var assembly = GeneratorRun.Over(Store.Replace("payment-gateway", topology, StringComparison.Ordinal)).Load();

        Assert.Contains("name: web", (string)Property(assembly, property), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_topologies_gets_nothing() =>
        Assert.Empty(GeneratorRun.Over("class Program { }").Sources);

    [Fact]
    public void A_project_whose_only_topology_fails_gets_an_index_without_it()
    {
        var source = Assert.Single(GeneratorRun.Over(Shop.Replace("Topology topology)", "Topology topology, string more)", StringComparison.Ordinal)).Sources);

        Assert.Equal("Manifests.g.cs", source.Key);
    }

    [Fact]
    public void A_project_that_turned_the_SDK_off_gets_nothing() =>
        Assert.Empty(GeneratorRun.With([("ManifestSdkEnabled", "false")], Shop).Sources);

    [Fact]
    public void A_topology_without_resources_has_a_text_and_no_file()
    {
        var assembly = GeneratorRun.Over("""
            using ManifestSdk;

            static class Nothing
            {
                [Topology]
                static void Define(Topology topology) { }
            }
            """).Load();

        Assert.Null(assembly.GetType("ManifestSdk.Generated.ManifestFiles"));
        Assert.Equal(ManifestYaml.Write(new ManifestSet("nothing", [])), Property(assembly, "Nothing"));
    }

    [Fact]
    public void Big_manifests_compile()
    {
        var assembly = GeneratorRun.Over("""
            using ManifestSdk;

            static class Big
            {
                [Topology]
                static void Define(Topology topology)
                {
                    var app = topology.Namespace("app");
                    for (var i = 0; i < 2000; i++)
                        app.Service("service-" + i).Annotation("example.com/note", new string('x', 1000)).Port(80);
                }
            }
            """).Load();

        Assert.True(Constants(assembly, "Text").Single().Length > 2_000_000);
    }

    private static object Property(Assembly assembly, string name) =>
        assembly.GetType("ManifestSdk.Generated.Manifests")!.GetProperty(name)!.GetValue(null)!;

    private static IEnumerable<string> Constants(Assembly assembly, string prefix) =>
        from field in assembly.GetType("ManifestSdk.Generated.ManifestFiles")!.GetFields(BindingFlags.NonPublic | BindingFlags.Static)
        where field.IsLiteral && field.IsPrivate && field.Name.StartsWith(prefix, StringComparison.Ordinal)
        select (string)field.GetRawConstantValue()!;
}
