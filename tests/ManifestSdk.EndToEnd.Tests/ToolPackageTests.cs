using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary>One package of the tool for every system, with machine code for one of them.</summary>
public sealed class ToolPackageTests : IClassFixture<ToolPackageTests.PackedTool>
{
    private const string Version = "0.0.0-tool";
    private const string Anywhere = "tools/net8.0/any/";
    private const string Images = "tools/net10.0/linux-x64/";

    private readonly PackedTool tool;

    public ToolPackageTests(PackedTool tool) => this.tool = tool;

    [Theory]
    [InlineData(Anywhere, false)]
    [InlineData(Images, true)]
    public void The_tool_carries_all_it_runs_on(string folder, bool isCompiled)
    {
        using var package = ZipFile.OpenRead(tool.Package);
        var files = package.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal)).ToArray();

        Assert.Equal(
            [
                "DotnetToolSettings.xml", "ManifestSdk.YamlDotNet.dll", "ManifestSdk.dll", "ManifestSdk.xml", "Microsoft.CodeAnalysis.dll",
                "Spectre.Console.Ansi.dll", "Spectre.Console.dll", "System.CommandLine.dll", "manifest.deps.json", "manifest.dll", "manifest.runtimeconfig.json",
            ],
            files.Select(static file => file.Name).Order(StringComparer.Ordinal));
        Assert.All(OurAssemblies(files), file => Assert.Equal(isCompiled, IsCompiled(file)));
    }

    [Fact]
    public void There_is_nothing_else_in_it_and_it_needs_no_other_package()
    {
        using var package = ZipFile.OpenRead(tool.Package);
        using var specification = new StreamReader(package.GetEntry("ManifestSdk.Tool.nuspec")!.Open());

        Assert.All(
            package.Entries.Select(static entry => entry.FullName).Where(static name => name.StartsWith("tools/", StringComparison.Ordinal)),
            static name => Assert.True(name.StartsWith(Anywhere, StringComparison.Ordinal) || name.StartsWith(Images, StringComparison.Ordinal), name));
        Assert.DoesNotContain("<dependency ", specification.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("linux-x64", Images)]
    [InlineData("linux-arm64", Anywhere)]
    [InlineData("osx-arm64", Anywhere)]
    [InlineData("win-x64", Anywhere)]
    public void What_is_installed_on_a_system_is_what_it_can_load_and_it_runs(string system, string folder)
    {
        var path = Path.Combine(tool.Folder, system);
        var start = Dotnet.StartOf(tool.Folder, ["tool", "install", "ManifestSdk.Tool", "--version", Version, "--tool-path", path]);
        start.Environment["DOTNET_RUNTIME_ID"] = system;
        using (var install = System.Diagnostics.Process.Start(start)!)
        {
            var output = install.StandardOutput.ReadToEnd();
            install.WaitForExit();
            Assert.True(install.ExitCode == 0, output);
        }

        var assets = File.ReadAllText(Directory.GetFiles(path, "project.assets.json", SearchOption.AllDirectories).Single());
        Assert.Contains($"\"{folder}manifest.dll\"", assets, StringComparison.Ordinal);

        var program = Directory.GetFiles(path, "manifest.dll", SearchOption.AllDirectories).Single(file => file.Replace('\\', '/').Contains(folder, StringComparison.Ordinal));
        Assert.Contains("service-port-not-exposed", Dotnet.RunProgram(program, null, "explain", "MSDK3001"), StringComparison.Ordinal);
    }

    private static IEnumerable<ZipArchiveEntry> OurAssemblies(IEnumerable<ZipArchiveEntry> files) =>
        files.Where(static file => file.Name is "manifest.dll" or "ManifestSdk.dll" or "ManifestSdk.YamlDotNet.dll");

    private static bool IsCompiled(ZipArchiveEntry assembly)
    {
        using var file = assembly.Open();
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        bytes.Position = 0;
        using var reader = new PEReader(bytes);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    /// <summary>The tool's package in a feed of its own.</summary>
    public sealed class PackedTool : IDisposable
    {
        public PackedTool()
        {
            var project = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(BuildSettings.LibraryProject)!)!, "ManifestSdk.Tool");
            Dotnet.Run(Folder, "pack", project, "--no-build", "--no-restore", "-c", BuildSettings.Configuration, "-o", Folder, "-p:PackageVersion=" + Version);
            File.WriteAllText(Path.Combine(Folder, "nuget.config"), """
                <configuration>
                  <packageSources><clear /><add key="feed" value="." /></packageSources>
                </configuration>
                """);
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("manifestsdk-tool").FullName;

        public string Package => Path.Combine(Folder, $"ManifestSdk.Tool.{Version}.nupkg");

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
