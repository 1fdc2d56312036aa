using System.Collections.Immutable;
using System.Text;
using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Generators.Emit;

/// <summary>
/// Emits <c>ManifestFiles</c>, out of which the build takes the files without running anything: private constants stand in
/// the assembly's metadata, and not in its reference assembly, so that new YAML compiles no other project again.
/// </summary>
internal static class FilesEmitter
{
    public static void Emit(
        SourceProductionContext output, ((ImmutableArray<ManifestFile> Manifests, ImmutableArray<ManifestFile> Kustomizations) Files, ImmutableArray<string> Waiting) source)
    {
        var files = source.Files.Manifests.AddRange(source.Files.Kustomizations);
        if (files.IsEmpty && source.Waiting.IsEmpty)
            return;

        var file = GeneratedFile.Begin().Append("""
                /// <summary>The manifest files of this project. The build reads them from the assembly's metadata.</summary>
                internal static class ManifestFiles
                {
            """);
        for (var i = 0; i < files.Length; i++)
        {
            Declare(file.Append('\n'), "Path", i, files[i].Path);
            Declare(file, "Text", i, files[i].Text);
            if (files[i].Root.Length > 0)
                Declare(file, "Root", i, files[i].Root);
        }

        for (var i = 0; i < source.Waiting.Length; i++)
            Declare(file.Append('\n'), "Waiting", i, source.Waiting[i]);

        output.AddSource("ManifestFiles.g.cs", GeneratedFile.End(file.Append("    }")));
    }

    private static void Declare(StringBuilder file, string name, int number, string text) =>
        file.Append("        private const string ").Append(name).Append(number).Append(" = ").AppendLiteral(text).Append(";\n");
}
