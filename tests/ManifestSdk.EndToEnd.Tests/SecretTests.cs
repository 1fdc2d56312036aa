using System.Text;

namespace ManifestSdk.EndToEnd.Tests;

public sealed class SecretTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Value = "s3cret-5f1d";

    private const string Shop = """
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology) =>
                topology.Namespace("app").Secret("database").StringData("url", $"postgres://shop:{topology.SecretParameter("db-password")}@db");
        }
        """;

    [Fact]
    public void A_secret_comes_into_the_file_and_nowhere_else()
    {
        var project = new OutsideProject(sdk, "secret", Shop, """<ManifestSecret Include="db-password" File="../db-password" />""");
        var secret = project.At("../db-password");

        Assert.Contains("error MSDK0056: Secret parameter 'db-password' comes from the file", project.FailToBuild(), StringComparison.Ordinal);
        Assert.Empty(project.Manifests());

        File.WriteAllText(secret, Value + "\n");
        var output = project.Build("--no-restore", "-v:diagnostic", "-bl:build.binlog");
        Assert.Contains($"url: \"postgres://shop:{Value}@db\"", ReadManifest(project), StringComparison.Ordinal);
        Assert.DoesNotContain(Value, output, StringComparison.Ordinal);
        Assert.All(
            Directory.EnumerateFiles(project.Folder, "*", SearchOption.AllDirectories).Where(static file => !file.EndsWith("shop.yaml", StringComparison.Ordinal)),
            static file =>
            {
                var content = File.ReadAllBytes(file);
                Assert.True(content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Value)) < 0 && content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Value)) < 0, file);
            });

        File.WriteAllText(secret, "changed");
        project.Build("--no-restore");
        Assert.Contains("shop:changed@db", ReadManifest(project), StringComparison.Ordinal);

        project.Build("--no-restore", "-p:ManifestSecrets=keep");
        Assert.Contains("shop:${manifest-secret:db-password}@db", ReadManifest(project), StringComparison.Ordinal);
    }

    private static string ReadManifest(OutsideProject project) => File.ReadAllText(project.At("bin/Debug/net10.0/manifests/shop.yaml"));
}
