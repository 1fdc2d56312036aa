namespace ManifestSdk.EndToEnd.Tests;

/// <summary>Names that differ in case alone, and files that are too long.</summary>
public sealed class FolderTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Edge = """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: side-a, namespace: app }
        spec:
          ingressClassName: nginx
          defaultBackend:
            service: { name: web, port: { number: 8080 } }
        """;

    [Fact]
    public void Files_of_one_name_in_two_cases_are_two_and_one_of_a_hundred_megabytes_is_refused()
    {
        var project = new OutsideProject(sdk, "cases", packages: """<KubernetesManifest Include="in/*.yaml" />""");
        Directory.CreateDirectory(project.At("in"));
        File.WriteAllText(project.At("in/Edge.yaml"), Edge);
        File.WriteAllText(project.At("in/edge.yaml"), Edge.Replace("side-a", "side-b", StringComparison.Ordinal));
        using (var huge = File.Create(project.At("in/huge.yaml")))
        {
            var line = "# a hundred megabytes of this\n"u8.ToArray();
            for (var i = 0; i < 3_500_000; i++)
                huge.Write(line);
        }

        var output = project.FailToBuild();
        Assert.Contains("Edge.yaml(7,43): error MSDK3001", output, StringComparison.Ordinal);
        Assert.Contains("edge.yaml(7,43): error MSDK3001", output, StringComparison.Ordinal);
        Assert.Contains("huge.yaml(1,1): error MSDK0030: The file has more than 64 MiB; no manifest is that large. It is not read.", output, StringComparison.Ordinal);

        Directory.Delete(project.At("in"), recursive: true);
        project.Build("--no-restore", "-p:ManifestOutputPath=k8s");
        Assert.Contains("; 1 written; 1 removed)", project.Build("--no-restore", "-p:ManifestOutputPath=K8s"), StringComparison.Ordinal);
        Assert.Equal(["K8s/shop.yaml"], project.Manifests());
    }
}
