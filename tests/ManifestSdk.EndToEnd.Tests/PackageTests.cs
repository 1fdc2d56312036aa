using System.IO.Compression;

namespace ManifestSdk.EndToEnd.Tests;

public sealed class PackageTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string DefaultManifest = "bin/Debug/net10.0/manifests/shop.yaml";

    [Fact]
    public void The_package_holds_library_compiler_part_task_and_runner_and_needs_no_other_package()
    {
        using var package = ZipFile.OpenRead(sdk.Package);
        var files = package.Entries.Select(entry => entry.FullName).Where(static name => name.Contains('/') && !name.StartsWith('_') && !name.StartsWith("package/", StringComparison.Ordinal));

        Assert.Equal(
            [
                "analyzers/dotnet/roslyn4.8/cs/ManifestSdk.Analyzers.dll",
                "analyzers/dotnet/roslyn4.8/cs/ManifestSdk.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.8/cs/ManifestSdk.Evaluation.dll",
                "analyzers/dotnet/roslyn4.8/cs/ManifestSdk.Generators.dll",
                "analyzers/dotnet/roslyn4.8/cs/ManifestSdk.YamlDotNet.dll",
                "analyzers/dotnet/roslyn4.8/cs/ManifestSdk.dll",
                "build/ManifestSdk.props",
                "build/ManifestSdk.targets",
                "buildTransitive/ManifestSdk.props",
                "buildTransitive/ManifestSdk.targets",
                "lib/netstandard2.0/ManifestSdk.YamlDotNet.dll",
                "lib/netstandard2.0/ManifestSdk.dll",
                "lib/netstandard2.0/ManifestSdk.xml",
                "readytorun/linux-x64/ManifestSdk.Analyzers.dll",
                "readytorun/linux-x64/ManifestSdk.CodeFixes.dll",
                "readytorun/linux-x64/ManifestSdk.Evaluation.dll",
                "readytorun/linux-x64/ManifestSdk.Generators.dll",
                "readytorun/linux-x64/ManifestSdk.YamlDotNet.dll",
                "readytorun/linux-x64/ManifestSdk.dll",
                "tasks/netstandard2.0/ManifestSdk.Build.dll",
                "tools/net8.0/ManifestSdk.Runner.dll",
            ],
            files.Order(StringComparer.Ordinal));
        using var specification = new StreamReader(package.GetEntry("ManifestSdk.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", specification.ReadToEnd(), StringComparison.Ordinal);
        Assert.NotNull(package.GetEntry("THIRD-PARTY-NOTICES.txt"));
    }

    [Fact]
    public void Manifests_come_with_the_build_follow_its_properties_and_go_with_clean()
    {
        var project = new OutsideProject(sdk, "life");
        var first = project.Build();
        Assert.Contains($"Shop -> {project.At("bin/Debug/net10.0/manifests/")} (1 manifest, 4 resources; 1 written)", first, StringComparison.Ordinal);
        Assert.Equal([DefaultManifest], project.Manifests());
        Assert.True(File.Exists(project.At("obj/Debug/net10.0/ManifestSdk.files.txt")));
        var yaml = File.ReadAllText(project.At(DefaultManifest));

        Assert.Contains("Skipping target \"WriteManifests\"", project.Build("--no-restore", "-v:detailed"), StringComparison.Ordinal);

        File.Delete(project.At(DefaultManifest));
        project.Build("--no-restore");
        Assert.Equal(yaml, File.ReadAllText(project.At(DefaultManifest)));

        project.Build("--no-restore", "-p:ManifestLayout=resource", "-p:ManifestOutputPath=deploy/k8s");
        Assert.Equal(
            ["deploy/k8s/shop/app/deployment-api.yaml", "deploy/k8s/shop/app/ingress-edge.yaml", "deploy/k8s/shop/app/service-web.yaml", "deploy/k8s/shop/namespace-app.yaml"],
            project.Manifests());

        Dotnet.Run(project.Folder, "clean");
        Assert.Empty(project.Manifests());
        Assert.False(Directory.Exists(project.At("deploy/k8s")));
    }

    [Fact]
    public void Committed_manifests_are_verified_each_time_and_nothing_is_written()
    {
        var project = new OutsideProject(sdk, "verified");
        string[] settings = ["-p:ManifestOutputPath=k8s", "-p:ManifestLayout=resource", "-p:ManifestKustomization=true"];
        string[] verify = ["--no-restore", "-p:ManifestVerify=true", .. settings];
        project.Build(settings);
        string[] committed =
        [
            "k8s/kustomization.yaml", "k8s/shop/app/deployment-api.yaml", "k8s/shop/app/ingress-edge.yaml", "k8s/shop/app/kustomization.yaml",
            "k8s/shop/app/service-web.yaml", "k8s/shop/kustomization.yaml", "k8s/shop/namespace-app.yaml",
        ];
        Assert.Equal(committed, project.Manifests());

        File.Delete(project.At("obj/Debug/net10.0/ManifestSdk.files.txt"));
        Assert.Contains("(7 manifests, 4 resources; verified)", project.Build(verify), StringComparison.Ordinal);

        var api = project.At("k8s/shop/app/deployment-api.yaml");
        File.WriteAllText(api, File.ReadAllText(api).Replace("api:1.0", "api:0.9", StringComparison.Ordinal));
        File.Delete(project.At("k8s/shop/app/service-web.yaml"));
        File.Copy(api, project.At("k8s/old.yaml"));
        var output = project.FailToBuild(verify);

        Assert.Matches(@"deployment-api\.yaml\(\d+\): error MSDK0024: ", output);
        Assert.Contains("error MSDK0025: 'shop/app/service-web.yaml' is missing", output, StringComparison.Ordinal);
        Assert.Contains("error MSDK0026: No topology of this project makes 'old.yaml'", output, StringComparison.Ordinal);
        Assert.Matches("\n *-.*image: registry.example.com/api:0.9\\s*\n *[+].*image: registry.example.com/api:1.0", output);
        Assert.False(File.Exists(project.At("k8s/shop/app/service-web.yaml")));
        Assert.False(File.Exists(project.At("obj/Debug/net10.0/ManifestSdk.files.txt")));
    }

    [Fact]
    public void Of_frameworks_that_share_a_folder_one_writes()
    {
        var project = new OutsideProject(sdk, "frameworks", frameworks: "netstandard2.0;net10.0");
        project.Build("-p:ManifestOutputPath=k8s");

        Assert.Equal(["k8s/shop.yaml"], project.Manifests());
        Assert.True(File.Exists(project.At("obj/Debug/netstandard2.0/ManifestSdk.files.txt")));
        Assert.False(File.Exists(project.At("obj/Debug/net10.0/ManifestSdk.files.txt")));
    }

    [Fact]
    public void A_build_that_is_told_not_to_writes_nothing()
    {
        var project = new OutsideProject(sdk, "off");

        Assert.DoesNotContain("/manifests/ (", project.Build("-p:ManifestSdkEnabled=false"), StringComparison.Ordinal);
        Assert.Empty(project.Manifests());
    }

    [Fact]
    public void What_stands_in_the_way_is_an_error_that_says_what_to_do()
    {
        var project = new OutsideProject(sdk, "blocked");

        Assert.Contains("error MSDK0020: Manifests cannot be written to", project.FailToBuild("-p:ManifestOutputPath=Shop.cs"), StringComparison.Ordinal);
        Assert.Contains("error MSDK0023: ManifestLayout is 'cluster'.", project.FailToBuild("-p:ManifestLayout=cluster"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topology_with_an_error_fails_the_build_at_the_argument_and_writes_nothing()
    {
        var project = new OutsideProject(sdk, "wrong", OutsideProject.Shop.Replace("Backend(80)", "Backend(8080)", StringComparison.Ordinal));

        Assert.Contains("error MSDK3001: ", project.FailToBuild(), StringComparison.Ordinal);
        Assert.Empty(project.Manifests());
    }

    [Fact]
    public void YAML_files_are_checked_together_with_the_topologies_at_their_lines()
    {
        const string Edge = """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: side-door, namespace: app }
            spec:
              ingressClassName: nginx
              defaultBackend:
                service: { name: web, port: { number: 8080 } }
            """;
        var project = new OutsideProject(sdk, "files", packages: """<KubernetesManifest Include="**/*.yaml" />""");
        Directory.CreateDirectory(project.At("k8s"));
        File.WriteAllText(project.At("k8s/edge.yaml"), Edge);

        Assert.Matches(@"k8s[\\/]edge\.yaml\(7,43\): error MSDK3001: Service 'web' exposes no port 8080\.", project.FailToBuild());

        File.WriteAllText(project.At(".globalconfig"), "is_global = true\ndotnet_diagnostic.MSDK3001.severity = warning\n");
        Assert.Matches(@"edge\.yaml\(7,43\): warning MSDK3001: ", project.Build("--no-restore"));

        File.WriteAllText(project.At("k8s/edge.yaml"), Edge.Replace("8080", "80", StringComparison.Ordinal));
        Assert.DoesNotContain("MSDK3001", project.Build("--no-restore"), StringComparison.Ordinal);
        Assert.Contains("Skipping target \"CoreCompile\"", project.Build("--no-restore", "-v:detailed"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_other_versions_of_YamlDotNet_keep_working_beside_it()
    {
        var source = OutsideProject.Shop.Replace("public static class Shop", "public static class Mine { public static object Parser => new YamlDotNet.Core.Parser(new System.IO.StringReader(\"\")); }\n\npublic static class Shop", StringComparison.Ordinal);
        var project = new OutsideProject(sdk, "yaml", source, $"""
            <PackageReference Include="Other" Version="{OtherYamlPackage.Version}" />
            <PackageReference Include="YamlDotNet" Version="16.3.0" />
            """);

        Assert.Contains("warning YAML0001: Other runs on YamlDotNet 13.0.0.0", project.Build(), StringComparison.Ordinal);
        Assert.Equal([DefaultManifest], project.Manifests());
    }
}
