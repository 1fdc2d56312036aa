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
    /// <summary>A property; that of an environment in a nested class named after it.</summary>
    public static void EmitManifest(SourceProductionContext output, ManifestModel manifest)
    {
        var (open, close) = manifest.Environment is { } environment
            ? ($"        public static partial class {MemberName.Of(environment)}\n        {{\n", "        }\n")
            : ("", "");
        var member = MemberName.Of(manifest.Name, manifest.Environment);
        var file = GeneratedFile.Begin().Append($$"""
                internal static partial class Manifests
                {
            {{open}}        /// <summary>The YAML of the topology <c>{{manifest.Key}}</c>.</summary>
                    public static string {{member}}
                    {
                        get
                        {
                            return
            """).Append(' ');
        _ = manifest.Waiting is { } waiting ? file.Append(Run(manifest, waiting))
            : manifest.Constant is { } constant ? file.Append(ReadConstant(constant))
            : file.AppendLiteral(manifest.Yaml!);
        file.Append("""
            ;
                        }
                    }

            """).Append(close).Append("    }");
        if (manifest.Constant is { } name)
            FilesEmitter.DeclareText(file, name, manifest.Yaml!);

        output.AddSource(HintName(manifest), GeneratedFile.End(file));
    }

    /// <summary>Runs the topology when it is asked for: it depends on what only the running program knows. By name, because its method may be private.</summary>
    private static string Run(ManifestModel manifest, WaitingModel waiting) =>
        $"global::ManifestSdk.Yaml.ManifestYaml.Write(global::ManifestSdk.Topology.Build(typeof(Manifests).Assembly, {CSharpText.Literal(waiting.Type)}, {CSharpText.Literal(waiting.Method)}, "
        + $"{CSharpText.Literal(manifest.Name)}, {(waiting.Member.Length == 0 ? "null" : CSharpText.Literal(waiting.Member))}, {CSharpText.Literal(waiting.Parameters)}))";

    private static string ReadConstant(string name) =>
        $"(string)typeof(ManifestFiles).GetField({CSharpText.Literal(name)}, global::System.Reflection.BindingFlags.NonPublic | global::System.Reflection.BindingFlags.Static).GetRawConstantValue()";

    /// <summary>The index is there as soon as a method is marked: code that names it compiles, and the analyzer sees which topologies it lacks.</summary>
    public static void EmitIndex(SourceProductionContext output, (ImmutableArray<(string Name, string? Environment)> Manifests, bool IsMarked) topologies)
    {
        if (!topologies.IsMarked)
            return;

        var entries = new StringBuilder();
        foreach (var (name, environment) in topologies.Manifests)
            entries.Append($$"""                    { {{CSharpText.Literal(ManifestModel.KeyOf(name, environment))}}, {{MemberName.PathOf(name, environment)}} },""").Append('\n');

        output.AddSource("Manifests.g.cs", GeneratedFile.End(GeneratedFile.Begin().Append($$"""
                /// <summary>The manifests of this project's topologies, made while it was compiled.</summary>
                [global::System.CodeDom.Compiler.GeneratedCode("ManifestSdk.Generators", null)]
                internal static partial class Manifests
                {
                    /// <summary>The YAML of every topology, by the topology's name, after <c>environment/</c> where it has any.</summary>
                    public static global::System.Collections.Generic.IReadOnlyDictionary<string, string> All
                    {
                        get
                        {
                            return new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal)
                            {
            {{entries.ToString().TrimEnd('\n')}}
                            };
                        }
                    }
                }
            """)));
    }

    /// <summary>The file's name in the IDE: that of the manifest, with what Roslyn allows.</summary>
    private static string HintName(ManifestModel manifest) => $"Manifests.{FileNames.Segment(manifest.Key.Replace('/', '.')).Replace('~', '_')}.g.cs";
}
