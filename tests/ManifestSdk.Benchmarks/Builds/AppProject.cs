using System.Text.Json.Nodes;
using ManifestSdk.Benchmarks.Apps;

namespace ManifestSdk.Benchmarks.Builds;

/// <summary>A user's project with a number of apps.</summary>
internal sealed class AppProject
{
    private static readonly string Framework = $"net{Environment.Version.Major}.0";

    // ExcludeAssets knows a word for analyzers, and the SDK gives them to the compiler all the same.
    private const string WithoutAnalyzers = """
        <Target Name="RemoveAnalyzers" BeforeTargets="CoreCompile">
          <ItemGroup>
            <Analyzer Remove="@(Analyzer->WithMetadataValue('NuGetPackageId', 'ManifestSdk'))" />
          </ItemGroup>
        </Target>
        """;

    private readonly string _folder;
    private readonly bool _hasSdk;
    private readonly int _apps;

    /// <param name="folder">Where it lies.</param>
    /// <param name="hasSdk">Whether it is built with everything, or with the library alone: neither generator and analyzers nor build targets.</param>
    /// <param name="program">Its code.</param>
    public AppProject(string folder, bool hasSdk, AppProgram program)
    {
        (_folder, _hasSdk, _apps) = (folder, hasSdk, program.Apps);
        Directory.CreateDirectory(_folder);
        foreach (var source in program.Files)
            File.WriteAllText(Path.Combine(_folder, source.FileName), source.Text);

        File.WriteAllText(FilePath, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{Framework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ManifestSdk" Version="{Workspace.Version}"{(hasSdk ? "" : " ExcludeAssets=\"build;buildTransitive\"")} />
              </ItemGroup>
              {(hasSdk ? "" : WithoutAnalyzers)}
            </Project>
            """);
    }

    public string FilePath => Path.Combine(_folder, Path.GetFileName(_folder) + ".csproj");

    /// <summary>Takes away what builds made; what restore made stays.</summary>
    public void Clean()
    {
        foreach (var output in new[] { "bin", Path.Combine("obj", "Debug") }.Select(folder => Path.Combine(_folder, folder)).Where(Directory.Exists))
            Directory.Delete(output, recursive: true);
    }

    /// <summary>The whole build, again and again with nothing built before.</summary>
    public Contest ColdBuild(string name, bool hasServer) =>
        new($"build {name}{(hasServer ? ", server" : "")}", () => Build(hasServer)) { Prepare = Clean, Check = Check, NeedsWarmUp = hasServer };

    /// <summary>The build after a build, which the warm-up is.</summary>
    public Contest NoOpBuild(string name) => new(name, () => Build(hasServer: false)) { Check = Check, NeedsWarmUp = true };

    private Measurement Build(bool hasServer) => new Command(_folder, "dotnet",
    [
        "build", "--no-restore", "-nologo", "-v:q", "-nodeReuse:false",
        .. hasServer ? ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + CompilerServer.Id] : new[] { "-p:UseSharedCompilation=false" },
    ]).Measure();

    /// <summary>The compiler alone, as the build starts it.</summary>
    public Command Compiler()
    {
        Clean();
        var build = JsonNode.Parse(new Command(
            _folder, "dotnet", "build", "--no-restore", "-nologo", "-v:q", "-nodeReuse:false", "-t:Compile", "-p:ProvideCommandLineArgs=true",
            "-p:SkipCompilerExecution=true", "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath").Run())!;
        var arguments = build["Items"]!["CscCommandLineArgs"]!.AsArray().Select(static item => (string)item!["Identity"]!).Where(static argument => argument != "/noconfig");
        var file = Path.Combine(_folder, "obj", "compiler.rsp");
        File.WriteAllLines(file, arguments);
        return new Command(_folder, "dotnet", "exec", Path.Combine((string)build["Properties"]!["RoslynTargetsPath"]!, "bincore", "csc.dll"), "/noconfig", "@" + file);
    }

    private void Check()
    {
        var output = Path.Combine(_folder, "bin", "Debug", Framework);
        var assembly = File.ReadAllBytes(Path.Combine(output, Path.GetFileName(_folder) + ".dll"));
        if (assembly.AsSpan().IndexOf("ManifestFiles"u8) >= 0 != _hasSdk)
            throw new InvalidOperationException($"{_folder}: the generator should {(_hasSdk ? "" : "not ")}have run");
        if (_hasSdk)
            AppManifests.Demand(_apps, Path.Combine(output, "manifests"));
    }
}
