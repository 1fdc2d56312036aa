using System.Text.RegularExpressions;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary>Builds, runs and checks on machines of other countries: the same bytes, the same findings.</summary>
public sealed partial class CultureTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    /// <summary>One topology that is compiled and one that has to run, both full of what cultures spell differently.</summary>
    private const string Source = """
        using System;
        using System.Globalization;
        using ManifestSdk;

        public static class Compiled
        {
            [Topology]
            public static void Define(Topology topology) => Shop.Describe(topology, "IRIS");
        }

        public static class Waiting
        {
            [Topology]
            public static void Define(Topology topology) => Shop.Describe(topology, Environment.GetEnvironmentVariable("MANIFESTSDK_NOBODY_SETS_IT") ?? "IRIS");
        }

        internal static class Shop
        {
            public static void Describe(Topology topology, string title)
            {
                var app = topology.Namespace(title.ToLowerInvariant());
                app.ConfigMap("notes")
                    .Data("amount", string.Create(CultureInfo.InvariantCulture, $"{1234567.5:N2}"))
                    .Data("title", "info".ToUpperInvariant())
                    .Data("count", 1000.ToString(CultureInfo.InvariantCulture));
                var api = app.Deployment("api").Labels(("app", "iris")).Container("api", "registry.example.com/api:1.0", c => c.Port("http", 8080));
                var web = app.Service("web").Selects(api).Port(80, targetPort: "http");
                app.Ingress("edge").ClassName("nginx").Annotation("nginx.ingress.kubernetes.io/SSL-REDIRECT", "true").Host("shop.example.com", host => host.Prefix("/", web.Backend(80)));
            }
        }
        """;

    /// <summary>MSBuild's own idea of a month and of a lower-case I shows that the culture is in force.</summary>
    private const string Probe = """
        </ItemGroup>
        <Target Name="Probe" AfterTargets="WriteManifests">
          <Message Importance="high" Text="$([System.DateTime]::UnixEpoch.ToString('MMMM')) $([System.String]::new('I').ToLower())" />
        </Target>
        <ItemGroup>
        """;

    [Fact]
    public void Turkish_and_Japanese_machines_write_and_report_the_same()
    {
        var project = new OutsideProject(sdk, "cultures", Source, Probe);
        File.WriteAllText(project.At("Program.cs"), "System.Console.Out.Write(global::ManifestSdk.Generated.Manifests.Compiled + System.DateTime.UnixEpoch.ToString(\"MMMM\"));");

        var turkish = project.BuildIn("tr-TR", "-p:OutputType=Exe", "-p:ManifestOutputPath=tr");
        var japanese = project.BuildIn("ja-JP", "--no-restore", "--no-incremental", "-p:OutputType=Exe", "-p:ManifestOutputPath=ja", "-p:IntermediateOutputPath=obj/ja/");

        Assert.Contains("Ocak ı", turkish, StringComparison.Ordinal);
        Assert.Contains("1月 i", japanese, StringComparison.Ordinal);
        Assert.Equal(["ja/compiled.yaml", "ja/waiting.yaml", "tr/compiled.yaml", "tr/waiting.yaml"], project.Manifests());
        var yaml = File.ReadAllText(project.At("tr/compiled.yaml"));
        Assert.All(project.Manifests(), file => Assert.Equal(yaml, File.ReadAllText(project.At(file))));
        Assert.Contains("\n  name: iris\n", yaml, StringComparison.Ordinal);
        Assert.Contains("1,234,567.50", yaml, StringComparison.Ordinal);
        Assert.Contains("title: INFO\n", yaml, StringComparison.Ordinal);
        Assert.NotEmpty(Findings(turkish));
        Assert.Equal(Findings(turkish), Findings(japanese));

        var program = project.At("bin/Debug/net10.0/Shop.dll");
        Assert.Equal(yaml + "Ocak", Dotnet.RunProgram(program, "tr-TR"));
        Assert.Equal(yaml + "1月", Dotnet.RunProgram(program, "ja-JP"));

        var lint = Dotnet.RunProgram(BuildSettings.Tool, "tr-TR", "lint", project.At("tr"));
        Assert.Contains("'nginx.ingress.kubernetes.io/SSL-REDIRECT'", lint, StringComparison.Ordinal);
        Assert.Equal(lint, Dotnet.RunProgram(BuildSettings.Tool, "ja-JP", "lint", project.At("tr")));
        Assert.Equal(lint, Dotnet.RunProgram(BuildSettings.Tool, null, "lint", project.At("tr")));
    }

    private static string[] Findings(string output) => [.. Finding().Matches(output).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\(\d+,\d+\): \w+ MSDK[^\[]*")]
    private static partial Regex Finding();
}
