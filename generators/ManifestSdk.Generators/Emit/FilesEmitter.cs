using System.Collections.Immutable;
using System.Text;
using ManifestSdk.Generators.Model;
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
        SourceProductionContext output, ((ImmutableArray<FileModel> Manifests, ImmutableArray<ManifestFile> Kustomizations) Files, ImmutableArray<string> Waiting) source)
    {
        var files = source.Files.Manifests.AddRange(source.Files.Kustomizations.Select(static file => new FileModel(file, Constant: null)));
        if (files.IsEmpty && source.Waiting.IsEmpty)
            return;

        var file = GeneratedFile.Begin().Append("""
                /// <summary>The manifest files of this project. The build reads them from the assembly's metadata.</summary>
                internal static partial class ManifestFiles
                {
            """);
        for (var i = 0; i < files.Length; i++)
        {
            var (written, constant) = files[i];
            Declare(file.Append('\n'), "Path" + i, written.Path);
            if (constant is null)
                Declare(file, "Text" + i, written.Text);
            else
                file.Append($"        private const string Text{i} = {constant};\n");
            if (written.Root.Length > 0)
                Declare(file, "Root" + i, written.Root);
        }

        for (var i = 0; i < source.Waiting.Length; i++)
            Declare(file.Append('\n'), "Waiting" + i, source.Waiting[i]);

        output.AddSource("ManifestFiles.g.cs", GeneratedFile.End(file.Append("    }")));
    }

    /// <summary>Declares one long text, for what the registry returns and the build writes: each copy of it would cost the compiler ten times its size.</summary>
    public static void DeclareText(StringBuilder file, string name, string text)
    {
        file.Append("\n\n    internal static partial class ManifestFiles\n    {\n");
        Declare(file, name, text);
        file.Append("    }");
    }

    private static void Declare(StringBuilder file, string name, string text) =>
        file.Append("        private const string ").Append(name).Append(" = ").AppendLiteral(text).Append(";\n");
}
