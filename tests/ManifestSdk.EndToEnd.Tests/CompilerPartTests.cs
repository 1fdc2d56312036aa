using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ManifestSdk.EndToEnd.Tests;

/// <summary>What the package loads into the compiler, read from its bytes: no file, no network, no process, no loading of code.</summary>
public sealed class CompilerPartTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private static readonly string[] OutsideNamespaces =
    [
        "Microsoft.Win32", "System.Diagnostics", "System.IO", "System.IO.IsolatedStorage", "System.IO.MemoryMappedFiles", "System.IO.Pipes",
        "System.Net", "System.Net.Http", "System.Net.Sockets", "System.Reflection.Emit", "System.Runtime.Loader",
    ];

    private static readonly string[] OutsideTypes = ["System.AppDomain", "System.Console", "System.Environment", "System.Random"];

    private static readonly string[] OutsideMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.Guid.NewGuid", "System.Type.InvokeMember",
        "System.IO.Path.GetFullPath", "System.IO.Path.GetTempFileName", "System.IO.Path.GetTempPath",
        "System.Reflection.Assembly.Load", "System.Reflection.Assembly.LoadFile", "System.Reflection.Assembly.LoadFrom", "System.Reflection.Assembly.UnsafeLoadFrom",
    ];

    /// <summary>Memory, texts and attributes that live in those namespaces.</summary>
    private static readonly string[] Inside =
    [
        "System.IO.EndOfStreamException", "System.IO.InvalidDataException", "System.IO.IOException", "System.IO.FileNotFoundException", "System.IO.DirectoryNotFoundException",
        "System.IO.MemoryStream", "System.IO.Path", "System.IO.Stream", "System.IO.StringReader", "System.IO.StringWriter", "System.IO.TextReader", "System.IO.TextWriter",
        "System.Diagnostics.DebuggableAttribute", "System.Diagnostics.DebuggerBrowsableAttribute", "System.Diagnostics.DebuggerBrowsableState", "System.Diagnostics.DebuggerDisplayAttribute",
        "System.Diagnostics.DebuggerHiddenAttribute", "System.Diagnostics.DebuggerNonUserCodeAttribute", "System.Diagnostics.DebuggerStepThroughAttribute", "System.Diagnostics.UnreachableException",
        // The C# compiler writes this one into every iterator.
        "System.Environment.get_CurrentManagedThreadId",
    ];

    /// <summary>YamlDotNet's own: assertions, pools, the object serializer's anchors and line ends. The SDK uses its scanner, parser and emitter, and gives the line end itself.</summary>
    private static readonly string[] InsideYamlDotNet = ["System.Diagnostics.Debug", "System.Environment.get_NewLine", "System.Environment.get_ProcessorCount", "System.Random..ctor", "System.Random.Next"];

    [Fact]
    public void What_the_compiler_loads_refers_to_nothing_outside_of_memory()
    {
        using var package = ZipFile.OpenRead(sdk.Package);
        var parts = package.Entries.Where(static entry => entry.FullName.Split('/')[0] is "analyzers" or "readytorun").ToArray();

        Assert.Equal(12, parts.Length);
        var offences = parts.SelectMany(static part => Outside(part).Except(part.Name == "ManifestSdk.YamlDotNet.dll" ? InsideYamlDotNet : []).Select(reference => $"{part.Name}: {reference}"));
        Assert.True(!offences.Any(), string.Join('\n', offences));
    }

    [Fact]
    public void The_same_look_at_the_build_task_finds_its_files_and_processes()
    {
        using var package = ZipFile.OpenRead(sdk.Package);
        var outside = Outside(package.GetEntry("tasks/netstandard2.0/ManifestSdk.Build.dll")!);

        Assert.Contains("System.IO.File", outside);
        Assert.Contains("System.Diagnostics.Process", outside);
    }

    private static string[] Outside(ZipArchiveEntry part)
    {
        using var file = part.Open();
        using var image = new MemoryStream();
        file.CopyTo(image);
        image.Position = 0;
        using var reader = new PEReader(image);
        var metadata = reader.GetMetadataReader();
        return [.. Types(metadata).Concat(Members(metadata)).Except(Inside).Concat(NativeMethods(metadata))];
    }

    private static IEnumerable<string> Types(MetadataReader metadata) =>
        from handle in metadata.TypeReferences
        let type = metadata.GetTypeReference(handle)
        where OutsideNamespaces.Contains(metadata.GetString(type.Namespace))
        select NameOf(metadata, type);

    private static IEnumerable<string> Members(MetadataReader metadata) =>
        from handle in metadata.MemberReferences
        let member = metadata.GetMemberReference(handle)
        where member.Parent.Kind == HandleKind.TypeReference
        let type = NameOf(metadata, metadata.GetTypeReference((TypeReferenceHandle)member.Parent))
        let name = $"{type}.{metadata.GetString(member.Name)}"
        where OutsideTypes.Contains(type) || OutsideMembers.Contains(name)
        select name;

    private static IEnumerable<string> NativeMethods(MetadataReader metadata) =>
        from handle in metadata.MethodDefinitions
        let method = metadata.GetMethodDefinition(handle)
        where method.Attributes.HasFlag(MethodAttributes.PinvokeImpl)
        select "native " + metadata.GetString(method.Name);

    private static string NameOf(MetadataReader metadata, TypeReference type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
}
