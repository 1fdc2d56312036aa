namespace ManifestSdk.EndToEnd.Tests;

public sealed class EnvironmentTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Shop = """
        using ManifestSdk;

        public enum Stage { Dev, Prod }

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology, Stage stage) => topology.Namespace("app").Deployment("api")
                .Labels(("app", "api"))
                .Replicas(topology.Parameter("replicas", 1))
                .Container("api", $"registry.example.com/api:{topology.Parameter("image-tag")}", c => c.Env("NOTE", topology.Parameter("note", "none")));
        }
        """;

    private const string Items = """
        <ManifestParameter Include="image-tag" Value="$(ImageTag)" />
        <ManifestParameter Include="note" Value="$(Note)" />
        <ManifestParameterFile Include="parameters/*.yaml" />
        """;

    [Fact]
    public void Values_come_from_the_command_line_and_from_files_into_a_folder_for_each_environment()
    {
        var project = new OutsideProject(sdk, "environments", Shop, Items);
        Directory.CreateDirectory(project.At("parameters"));
        File.WriteAllText(project.At("parameters/prod.yaml"), "replicas: 5\n");
        const string output = "-p:ManifestOutputPath=k8s";

        var missing = project.FailToBuild(output);
        Assert.Matches(@"Shop\.cs\(11,\d+\): error MSDK0050: Parameter 'image-tag' has no value\.", missing);
        Assert.False(Directory.Exists(project.At("k8s")));

        project.Build("--no-restore", output, "-p:ImageTag=1.4.2", "-p:Note=a%3Bb#c = 'd'");
        Assert.Equal(["k8s/dev/shop.yaml", "k8s/prod/shop.yaml", "parameters/prod.yaml"], project.Manifests());
        var (dev, prod) = (File.ReadAllText(project.At("k8s/dev/shop.yaml")), File.ReadAllText(project.At("k8s/prod/shop.yaml")));
        Assert.Contains("replicas: 1\n", dev, StringComparison.Ordinal);
        Assert.Contains("replicas: 5\n", prod, StringComparison.Ordinal);
        Assert.Contains("image: registry.example.com/api:1.4.2\n", prod, StringComparison.Ordinal);
        Assert.Contains("a;b#c = 'd'", prod, StringComparison.Ordinal);

        File.WriteAllText(project.At("parameters/prod.yaml"), "replicas: 6\nimagetag: x\n");
        var changed = project.Build("--no-restore", output, "-p:ImageTag=1.4.3");
        Assert.Matches(@"prod\.yaml\(2,1\): warning MSDK0054: .*Did you mean 'image-tag'\?", changed);
        Assert.Contains("replicas: 6\n", File.ReadAllText(project.At("k8s/prod/shop.yaml")), StringComparison.Ordinal);
        Assert.Contains("api:1.4.3\n", File.ReadAllText(project.At("k8s/dev/shop.yaml")), StringComparison.Ordinal);

        Assert.Contains("; verified)", project.Build("--no-restore", output, "-p:ImageTag=1.4.3", "-p:ManifestVerify=true"), StringComparison.Ordinal);
        Assert.Contains("error MSDK0024: 'dev/shop.yaml' is not", project.FailToBuild("--no-restore", output, "-p:ImageTag=1.4.4", "-p:ManifestVerify=true"), StringComparison.Ordinal);
    }
}
