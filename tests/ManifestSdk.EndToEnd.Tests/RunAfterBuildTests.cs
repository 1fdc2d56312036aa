using System.Diagnostics;
using System.Globalization;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary>Topologies that only a run can tell about: run by the build in a process of their own, checked by the same rules.</summary>
public sealed class RunAfterBuildTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Manifest = "bin/Debug/net10.0/manifests/shop.yaml";

    private const string Source = """
        using System;
        using System.IO;
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology)
            {
                var mode = File.ReadAllText("mode.txt");
                File.WriteAllText("ran.txt", Environment.ProcessId.ToString());
                Console.WriteLine("mode is " + mode);
                var app = topology.Namespace("app");
                var api = app.Deployment("api").Labels(("app", "shop")).Container("api", "registry.example.com/api:1.0", c => c.Port("http", 8080));
                app.Service("web").Selects(api)
                    .Port(80, targetPort: mode == "wrong" ? "htttp" : "http");
                while (mode == "loop")
                {
                }

                if (mode == "throw")
                    throw new InvalidOperationException("no more modes");
            }
        }

        public static class Other
        {
            [Topology]
            public static void Define(Topology topology) => topology.Namespace("other");
        }
        """;

    [Fact]
    public void An_image_tag_of_the_environment_is_written_as_the_program_would_write_it()
    {
        const string Variable = "MANIFESTSDK_ENDTOEND_TAG";
        var project = new OutsideProject(sdk, "tag", OutsideProject.Shop.Replace("api:1.0\"", $"api:\" + System.Environment.GetEnvironmentVariable(\"{Variable}\")", StringComparison.Ordinal));
        File.WriteAllText(project.At("Program.cs"), "System.Console.Out.Write(ManifestSdk.Generated.Manifests.Shop);");

        Environment.SetEnvironmentVariable(Variable, "1.4.2");
        var output = project.Build("-p:OutputType=Exe");
        Assert.Contains($"Shop -> ran 'shop' after the build: Shop.cs(9,", output, StringComparison.Ordinal);
        Assert.Contains($"reads environment variable '{Variable}', which the compiler cannot know. Make it topology.Parameter(", output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
        var yaml = File.ReadAllText(project.At(Manifest));
        Assert.Contains("image: registry.example.com/api:1.4.2\n", yaml, StringComparison.Ordinal);
        Assert.Equal(yaml, Dotnet.RunProgram(project.At("bin/Debug/net10.0/Shop.dll")));

        Assert.Contains("(1 manifest, 4 resources; verified)", project.Build("--no-restore", "-p:OutputType=Exe", "-p:ManifestVerify=true"), StringComparison.Ordinal);
        Environment.SetEnvironmentVariable(Variable, "1.4.3");
        Assert.Contains("error MSDK0024", project.FailToBuild("--no-restore", "-p:OutputType=Exe", "-p:ManifestVerify=true"), StringComparison.Ordinal);
        project.Build("--no-restore", "-p:OutputType=Exe");
        Assert.Contains("image: registry.example.com/api:1.4.3\n", File.ReadAllText(project.At(Manifest)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_wrong_in_a_run_is_an_error_at_its_line_and_nothing_is_written()
    {
        var project = new OutsideProject(sdk, "modes", Source);

        Assert.Matches(@"Shop\.cs\(15,9\): error MSDK3002: Service 'web' targets port 'htttp', .* Did you mean 'http'\?", Fail(project, "wrong"));
        Assert.Matches(@"Shop\.cs\(22,13\): error MSDK0005: The topology throws InvalidOperationException: no more modes", Fail(project, "throw", "--no-restore"));
        Assert.Contains("error MSDK0029: 'shop' did not end within 2 seconds", Fail(project, "loop", "--no-restore", "-p:ManifestRunTimeout=2"), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(int.Parse(File.ReadAllText(project.At("ran.txt")), CultureInfo.InvariantCulture)));
        Assert.Empty(project.Manifests());
    }

    [Fact]
    public void Where_running_is_forbidden_nothing_runs()
    {
        var project = new OutsideProject(sdk, "forbidden", Source);
        File.WriteAllText(project.At("mode.txt"), "fine");

        Assert.Matches(@"Shop\.cs\(\d+,\d+\): error MSDK000[23]: ", project.FailToBuild("-p:ManifestRunAfterBuild=false"));
        File.WriteAllText(project.At(".editorconfig"), "root = true\n[*.cs]\ndotnet_diagnostic.MSDK0002.severity = none\ndotnet_diagnostic.MSDK0003.severity = none\n");
        Assert.Contains("error MSDK0027: Topology 'shop' would have to run after the build", project.FailToBuild("--no-restore", "-p:ManifestRunAfterBuild=false"), StringComparison.Ordinal);
        Assert.False(File.Exists(project.At("ran.txt")));
        Assert.Empty(project.Manifests());

        project.Build("--no-restore");
        Assert.True(File.Exists(project.At("ran.txt")));
        Assert.Equal(["bin/Debug/net10.0/manifests/other.yaml", Manifest], project.Manifests());
    }

    [Fact]
    public void A_class_library_runs_with_a_library_that_the_compiler_has_no_source_of()
    {
        var conventions = new OutsideProject(sdk, "conventions", """
            using ManifestSdk;

            public static class Conventions
            {
                public static void WebService(NamespaceBuilder app, string name) =>
                    app.Service(name).Selects(app.Deployment(name).Labels(("app", name)).Container(name, "registry.example.com/" + name + ":1.0", c => c.Port("http", 8080))).Port(80, targetPort: "http");
            }
            """, frameworks: "netstandard2.0");
        File.Move(conventions.At("Shop.csproj"), conventions.At("Conventions.csproj"));
        var project = new OutsideProject(
            sdk, "shop", "using ManifestSdk;\npublic static class Shop { [Topology] public static void Define(Topology topology) => Conventions.WebService(topology.Namespace(\"app\"), \"web\"); }",
            """<ProjectReference Include="../conventions/Conventions.csproj" />""", "netstandard2.0");

        var output = project.Build("-p:ManifestLayout=resource", "-p:ManifestKustomization=true", "-p:ManifestOutputPath=k8s");

        Assert.Contains("Shop -> ran 'shop' after the build: Shop.cs(2,", output, StringComparison.Ordinal);
        Assert.Equal(
            ["k8s/kustomization.yaml", "k8s/shop/app/deployment-web.yaml", "k8s/shop/app/kustomization.yaml", "k8s/shop/app/service-web.yaml", "k8s/shop/kustomization.yaml", "k8s/shop/namespace-app.yaml"],
            project.Manifests());
    }

    private static string Fail(OutsideProject project, string mode, params string[] arguments)
    {
        File.WriteAllText(project.At("mode.txt"), mode);
        var output = project.FailToBuild(arguments);
        Assert.Contains("mode is " + mode, output, StringComparison.Ordinal);
        return output;
    }
}
