namespace ManifestSdk.EndToEnd.Tests;

/// <summary>A team's conventions in a project or package of their own, evaluated while the project that uses them compiles.</summary>
public sealed class LibraryTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Conventions = """
        using System.Linq;

        namespace Team;

        public static class Conventions
        {
            /// <summary>The team's standard web service.</summary>
            public static ServiceBuilder WebService(this NamespaceBuilder ns, string name, int port)
            {
                var app = ns.Deployment(name).Labels(("app", name)).Container(name, $"registry.example.com/{name}:1.0", c => c.Port("http", port));
                return ns.Service(name).Selects(app).Port(80, targetPort: "http");
            }
        }
        """;

    private const string Shop = """
        using ManifestSdk;
        using Team;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology)
            {
                var app = topology.Namespace("app");
                var web = app.WebService("web", 8080);
                app.Ingress("edge").Host("shop.example.com", host => host.Prefix("/", web.Backend(80)));
            }
        }
        """;

    [Fact]
    public void A_project_of_the_solution_is_evaluated_with_the_source_that_it_shares()
    {
        var folder = WriteConventions("solution", "");
        var shop = new OutsideProject(sdk, "solution/shop", Shop, """<ProjectReference Include="../conventions/Conventions.csproj" />""");

        shop.Build();

        var yaml = File.ReadAllText(shop.At("bin/Debug/net10.0/manifests/shop.yaml"));
        Assert.Contains("image: registry.example.com/web:1.0", yaml, StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(folder, "Conventions.cs"), Conventions.Replace(":1.0", ":2.0", StringComparison.Ordinal));
        shop.Build("--no-restore");
        Assert.Equal(yaml.Replace(":1.0", ":2.0", StringComparison.Ordinal), File.ReadAllText(shop.At("bin/Debug/net10.0/manifests/shop.yaml")));

        File.WriteAllText(shop.At("Shop.cs"), Shop.Replace("Backend(80)", "Backend(81)", StringComparison.Ordinal));
        Assert.Contains("Shop.cs(11,91): error MSDK3001: Service 'web' exposes no port 81", shop.FailToBuild("--no-restore"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_is_evaluated_with_the_source_that_it_shares()
    {
        var folder = WriteConventions("packed", "<PackageVersion>1.2.3</PackageVersion>");
        Dotnet.Run(folder, "pack", "-o", sdk.Feed);
        Directory.Delete(folder, recursive: true);
        var shop = new OutsideProject(sdk, "packed/shop", Shop, """<PackageReference Include="Conventions" Version="1.2.3" />""");

        Assert.Contains("(1 manifest, 4 resources; 1 written)", shop.Build(), StringComparison.Ordinal);
    }

    private string WriteConventions(string name, string properties)
    {
        var folder = Directory.CreateDirectory(Path.Combine(sdk.Root, name, "conventions")).FullName;
        File.WriteAllText(Path.Combine(folder, "Conventions.cs"), Conventions);
        File.WriteAllText(Path.Combine(folder, "Conventions.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
                <ManifestShareSource>true</ManifestShareSource>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ManifestSdk" Version="{PackedSdk.Version}" />
                <Using Include="ManifestSdk" />
              </ItemGroup>
            </Project>
            """);
        return folder;
    }
}
