using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary>What the compiler loads comes a second time, compiled ahead of time, so that a build on a fresh server need not.</summary>
public sealed class ReadyToRunTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Assemblies = "analyzers/dotnet/roslyn4.8/cs/";
    private const string Images = "readytorun/linux-x64/";

    [Fact]
    public void An_image_is_its_assembly_with_machine_code_beside_the_IL()
    {
        using var package = ZipFile.OpenRead(sdk.Package);
        var assemblies = package.Entries.Where(static entry => entry.FullName.StartsWith(Assemblies, StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(assemblies);
        foreach (var assembly in assemblies)
        {
            var (version, isCompiled) = Read(assembly);
            Assert.False(isCompiled, assembly.FullName);
            Assert.Equal((version, true), Read(package.GetEntry(Images + assembly.Name)!));
        }
    }

    [Fact]
    public void The_compiler_loads_images_on_the_system_they_are_for_and_assemblies_on_any_other()
    {
        var project = new OutsideProject(sdk, "images");
        var fits = OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64;

        var commandLine = project.Build("-t:Rebuild", "-getItem:CscCommandLineArgs", "-p:ProvideCommandLineArgs=true");

        Assert.Equal(fits, commandLine.Contains(Images + "ManifestSdk.Generators.dll", StringComparison.Ordinal));
        Assert.Equal(!fits, commandLine.Contains(Assemblies + "ManifestSdk.Generators.dll", StringComparison.Ordinal));
        Assert.True(File.Exists(project.At("bin/Debug/net10.0/manifests/shop.yaml")));
    }

    private static (Guid Version, bool IsCompiled) Read(ZipArchiveEntry assembly)
    {
        using var file = assembly.Open();
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        bytes.Position = 0;
        using var reader = new PEReader(bytes);
        var metadata = reader.GetMetadataReader();
        return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }
}
