using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ManifestSdk.Yaml;

namespace ManifestSdk.Build;

/// <summary>A file that the generator put into an assembly: where it goes, below the output folder, and what it contains.</summary>
internal sealed record CompiledManifest(string Path, string Text)
{
    private const string Namespace = "ManifestSdk.Generated";
    private const string TypeName = "ManifestFiles";

    /// <summary>How many resources the file holds: block scalars are indented, so a separator is never part of one. A <c>kustomization.yaml</c> only lists them.</summary>
    public int ResourceCount => System.IO.Path.GetFileName(Path) == KustomizationName.File ? 0 : Text.Split(["\n---\n"], StringSplitOptions.None).Length;

    /// <summary>Reads the constants <c>Path0</c>, <c>Text0</c>, <c>Path1</c>, … from an assembly's metadata. Nothing of the assembly is loaded or run.</summary>
    public static IReadOnlyList<CompiledManifest> ReadAll(string assemblyPath)
    {
        using var assembly = new PEReader(File.OpenRead(assemblyPath));
        var metadata = assembly.GetMetadataReader();
        var constants = metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(type => metadata.StringComparer.Equals(type.Name, TypeName) && metadata.StringComparer.Equals(type.Namespace, Namespace))
            .SelectMany(static type => type.GetFields())
            .Select(metadata.GetFieldDefinition)
            .ToDictionary(field => metadata.GetString(field.Name), field => ValueOf(field, metadata), StringComparer.Ordinal);
        return Pairs(constants).ToArray();
    }

    private static IEnumerable<CompiledManifest> Pairs(Dictionary<string, string> constants)
    {
        for (var i = 0; constants.TryGetValue("Path" + i, out var path) && constants.TryGetValue("Text" + i, out var text); i++)
            yield return new CompiledManifest(path, text);
    }

    private static string ValueOf(FieldDefinition field, MetadataReader metadata)
    {
        if (field.GetDefaultValue().IsNil)
            return "";

        var constant = metadata.GetConstant(field.GetDefaultValue());
        return metadata.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode) as string ?? "";
    }
}
