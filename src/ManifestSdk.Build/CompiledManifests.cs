using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ManifestSdk.Runner.Protocol;

namespace ManifestSdk.Build;

/// <summary>What the generator put into an assembly: the files that it made, and the topologies that have to run.</summary>
internal sealed record CompiledManifests(IReadOnlyList<RunFile> Files, IReadOnlyList<WaitingTopology> Waiting)
{
    private const string Namespace = "ManifestSdk.Generated";
    private const string TypeName = "ManifestFiles";

    /// <summary>Reads the constants <c>Path0</c>, <c>Text0</c>, …, <c>Waiting0</c>, … from an assembly's metadata. Nothing of the assembly is loaded or run.</summary>
    public static CompiledManifests Read(string assemblyPath)
    {
        using var assembly = new PEReader(File.OpenRead(assemblyPath));
        var metadata = assembly.GetMetadataReader();
        var constants = metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(type => metadata.StringComparer.Equals(type.Name, TypeName) && metadata.StringComparer.Equals(type.Namespace, Namespace))
            .SelectMany(static type => type.GetFields())
            .Select(metadata.GetFieldDefinition)
            .ToDictionary(field => metadata.GetString(field.Name), field => ValueOf(field, metadata), StringComparer.Ordinal);
        return new(
            All("Path", constants).Select((path, i) => new RunFile(path, constants["Text" + i], constants.TryGetValue("Root" + i, out var root) ? root : "")).ToArray(),
            All("Waiting", constants).Select(WaitingTopology.Parse).ToArray());
    }

    private static IEnumerable<string> All(string name, Dictionary<string, string> constants)
    {
        for (var i = 0; constants.TryGetValue(name + i, out var value); i++)
            yield return value;
    }

    private static string ValueOf(FieldDefinition field, MetadataReader metadata)
    {
        if (field.GetDefaultValue().IsNil)
            return "";

        var constant = metadata.GetConstant(field.GetDefaultValue());
        return metadata.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode) as string ?? "";
    }
}
