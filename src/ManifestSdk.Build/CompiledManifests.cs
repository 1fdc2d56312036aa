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
            .ToDictionary(field => metadata.GetString(field.Name), StringComparer.Ordinal);
        return new(
            All("Path").Select((path, i) => new RunFile(path, Find("Text" + i)!, Find("Root" + i) ?? "")).ToArray(),
            All("Waiting").Select(WaitingTopology.Parse).ToArray());

        string? Find(string name) => constants.TryGetValue(name, out var field) ? ValueOf(field, metadata) : null;

        IEnumerable<string> All(string name)
        {
            for (var i = 0; Find(name + i) is { } value; i++)
                yield return value;
        }
    }

    private static string ValueOf(FieldDefinition field, MetadataReader metadata)
    {
        if (field.GetDefaultValue().IsNil)
            return "";

        var constant = metadata.GetConstant(field.GetDefaultValue());
        return metadata.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode) as string ?? "";
    }
}
