using CsCheck;
using ManifestSdk.Model;
using ManifestSdk.Yaml;

namespace ManifestSdk.Tests.Yaml;

public class ManifestFileTests
{
    [Fact]
    public void A_topology_is_one_file_of_its_name()
    {
        var set = new ManifestSet("shop", [Resource("v1", "Service", "app", "web")]);

        Assert.Equal([new ManifestFile("shop.yaml", ManifestYaml.Write(set))], ManifestFile.Of(set, ManifestLayout.Topology));
    }

    [Fact]
    public void A_resource_lies_in_the_folder_of_its_topology_and_namespace()
    {
        var set = new ManifestSet("shop", [Resource("v1", "Namespace", "", "app"), Resource("v1", "Service", "app", "web")]);

        Assert.Equal(["shop/namespace-app.yaml", "shop/app/service-web.yaml"], Paths(set));
        Assert.Equal(ManifestYaml.Write(set.Resources[1]), ManifestFile.Of(set, ManifestLayout.Resource)[1].Text);
    }

    [Theory]
    [InlineData(ManifestLayout.Topology)]
    [InlineData(ManifestLayout.Resource)]
    public void Nothing_is_written_for_external_resources_alone(ManifestLayout layout) =>
        Assert.Empty(ManifestFile.Of(new ManifestSet("shop", [new ManifestResource(Resource("v1", "Service", "", "a").Root, isExternal: true)]), layout));

    [Fact]
    public void Kinds_of_one_name_in_two_api_groups_have_two_files()
    {
        var paths = Paths(new ManifestSet("shop", [Resource("v1", "Service", "app", "web"), Resource("serving.knative.dev/v1", "Service", "app", "web")]));

        Assert.Equal(2, paths.Distinct().Count());
        Assert.All(paths, path => Assert.StartsWith("shop/app/service-web~", path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("..")]
    [InlineData("/root")]
    [InlineData("C:\\x")]
    [InlineData("nul")]
    [InlineData("kustomization")]
    [InlineData("com1.a")]
    [InlineData("")]
    [InlineData("Web")]
    [InlineData("system:node")]
    [InlineData("a.")]
    [InlineData("-a")]
    public void A_name_that_no_file_can_bear_is_marked(string name)
    {
        var set = new ManifestSet(name, [Resource("v1", "A", name, name)]);

        Assert.Matches("^[a-z0-9-]*~[0-9a-f]{16}[.]yaml$", Assert.Single(ManifestFile.Of(set, ManifestLayout.Topology)).Path);
        Assert.Matches("^[a-z0-9-]*~[0-9a-f]{16}/", Assert.Single(ManifestFile.Of(set, ManifestLayout.Resource)).Path);
    }

    [Fact]
    public void No_two_resources_share_a_file_and_none_leaves_the_folder()
    {
        string[] names = ["", "web", "Web", "WEB", "web.", "a-b", "b", "..", "../a", "a/b", "a\\b", "con", "x.yaml", "namespace-a.yaml", new('a', 300), new string('a', 299) + "b", "é", "日本"];
        var name = Gen.OneOf(Gen.OneOf(names), HostileText.Any);
        Gen.Select(name, Gen.OneOf(["Service", "service", "A", "A-A"]), name).Array[0, 12].Sample(static parts =>
        {
            var paths = Paths(new ManifestSet("shop", parts.Select(part => Resource("v1", part.Item2, part.Item1, part.Item3))));

            Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(paths, path => Assert.All(path.Split('/'), segment => Assert.Matches("^(?!.*[.]$)[a-z0-9-][a-z0-9._~-]{0,139}$", segment)));
            Assert.DoesNotContain(paths, path => paths.Any(other => other.StartsWith(path + "/", StringComparison.Ordinal)));
        }, iter: 2_000);
    }

    private static List<string> Paths(ManifestSet set) => ManifestFile.Of(set, ManifestLayout.Resource).Select(file => file.Path).ToList();

    private static ManifestResource Resource(string apiVersion, string kind, string @namespace, string name) => new(Map(
        ("apiVersion", ManifestScalar.Of(apiVersion)),
        ("kind", ManifestScalar.Of(kind)),
        ("metadata", Map(("name", ManifestScalar.Of(name)), ("namespace", ManifestScalar.Of(@namespace))))));

    private static ManifestMapping Map(params (string Key, ManifestNode Value)[] entries) =>
        new(entries.Select(static entry => new ManifestEntry(entry.Key, Origin.None, entry.Value)));
}
