using System.Collections.Immutable;
using System.Text;
using ManifestSdk.Evaluation;
using ManifestSdk.Generators.Model;
using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis;

namespace ManifestSdk.Generators.Emit;

/// <summary>Emits <c>Manifests</c>, where programs and tests find the YAML: a file a topology, and one that lists them all.</summary>
internal static class RegistryEmitter
{
    public static void EmitManifest(SourceProductionContext output, ManifestModel manifest) =>
        output.AddSource(HintName(manifest), GeneratedFile.Of($$"""
                internal static partial class Manifests
                {
                    /// <summary>The YAML of the topology <c>{{manifest.Name}}</c>.</summary>
                    public static string {{MemberName.Of(manifest.Name)}}
                    {
                        get
                        {
                            return {{CSharpText.Literal(manifest.Yaml)}};
                        }
                    }
                }
            """));

    /// <summary>The index is there as soon as a method is marked: code that names it compiles, and the analyzer sees which topologies it lacks.</summary>
    public static void EmitIndex(SourceProductionContext output, (ImmutableArray<string> Names, bool IsMarked) topologies)
    {
        if (!topologies.IsMarked)
            return;

        var entries = new StringBuilder();
        foreach (var name in topologies.Names)
            entries.Append($$"""                { {{CSharpText.Literal(name)}}, {{MemberName.Of(name)}} },""").Append('\n');

        output.AddSource("Manifests.g.cs", GeneratedFile.Of($$"""
                /// <summary>The manifests of this project's topologies, made while it was compiled.</summary>
                [global::System.CodeDom.Compiler.GeneratedCode("ManifestSdk.Generators", null)]
                internal static partial class Manifests
                {
                    /// <summary>The YAML of every topology, by the topology's name.</summary>
                    public static global::System.Collections.Generic.IReadOnlyDictionary<string, string> All { get; } =
                        new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal)
                        {
            {{entries.ToString().TrimEnd('\n')}}
                        };
                }
            """));
    }

    /// <summary>The file's name in the IDE: that of the manifest, with what Roslyn allows.</summary>
    private static string HintName(ManifestModel manifest) => $"Manifests.{FileNames.Segment(manifest.Name).Replace('~', '_')}.g.cs";
}
