namespace ManifestSdk.EndToEnd.Tests;

/// <summary>A user's project, outside the repository, with nothing but the package.</summary>
internal sealed class OutsideProject
{
    public const string Shop = """
        using ManifestSdk;

        public static class Shop
        {
            [Topology]
            public static void Define(Topology topology)
            {
                var app = topology.Namespace("app");
                var api = app.Deployment("api").Labels(("app", "shop")).Container("api", "registry.example.com/api:1.0", c => c.Port("http", 8080));
                var web = app.Service("web").Selects(api).Port(80, targetPort: "http");
                app.Ingress("edge").Host("shop.example.com", host => host.Prefix("/", web.Backend(80)));
            }
        }
        """;

    public OutsideProject(PackedSdk sdk, string name, string source = Shop, string packages = "", string frameworks = "net10.0")
    {
        var property = frameworks.Contains(';') ? "TargetFrameworks" : "TargetFramework";
        Folder = Path.Combine(sdk.Root, name);
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "Shop.cs"), source);
        File.WriteAllText(Path.Combine(Folder, "Shop.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{property}>{frameworks}</{property}>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ManifestSdk" Version="{PackedSdk.Version}" />
                {packages}
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    public string Build(params string[] arguments) => Dotnet.Run(Folder, ["build", .. arguments]);

    public string BuildIn(string culture, params string[] arguments) => Dotnet.RunIn(culture, Folder, ["build", .. arguments]);

    public string FailToBuild(params string[] arguments) => Dotnet.Fail(Folder, ["build", .. arguments]);

    public string At(string path) => Path.Combine(Folder, path);

    public string[] Manifests() => Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToArray();
}
