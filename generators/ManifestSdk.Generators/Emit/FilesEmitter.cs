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

        var constants = new StringBuilder();
        for (var i = 0; i < files.Length; i++)
        {
            constants.Append($"\n        private const string Path{i} = {CSharpText.Literal(files[i].Path)};\n")
                .Append($"        private const string Text{i} = {CSharpText.Literal(files[i].Text)};\n");
            if (files[i].Root.Length > 0)
                constants.Append($"        private const string Root{i} = {CSharpText.Literal(files[i].Root)};\n");
        }

        for (var i = 0; i < source.Waiting.Length; i++)
            constants.Append($"\n        private const string Waiting{i} = {CSharpText.Literal(source.Waiting[i])};\n");

        output.AddSource("ManifestFiles.g.cs", GeneratedFile.Of($$"""
                /// <summary>The manifest files of this project. The build reads them from the assembly's metadata.</summary>
                internal static class ManifestFiles
                {{{constants}}    }
            """));
    }
}
