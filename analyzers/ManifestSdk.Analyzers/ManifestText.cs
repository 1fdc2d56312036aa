using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Analyzers;

/// <summary>A YAML file that a project brings into the check, as a <c>KubernetesManifest</c> item.</summary>
/// <param name="File">The file.</param>
/// <param name="Environment">The environment that it is for; empty for every one.</param>
internal sealed record ManifestText(AdditionalText File, string Environment)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    // A text is read once, however many compilations it goes through while somebody types elsewhere.
    private static readonly ConditionalWeakTable<SourceText, YamlFile> Files = new();

    public static ImmutableArray<ManifestText> In(AnalyzerOptions options) => options.AdditionalFiles
        .Select(file => (file, metadata: options.AnalyzerConfigOptionsProvider.GetOptions(file)))
        .Where(static text => "true".Equals(Value(text.metadata, "KubernetesManifest"), StringComparison.OrdinalIgnoreCase))
        .Select(static text => new ManifestText(text.file, Value(text.metadata, "Environment")))
        .ToImmutableArray();

    /// <summary>What the file says; <see langword="null"/> where it cannot be read, or where this SDK wrote it: its topology is checked.</summary>
    public (YamlFile File, SourceText Text)? Read(CancellationToken cancellationToken)
    {
        if (File.GetText(cancellationToken) is not { } text || text.ToString(new TextSpan(0, Math.Min(text.Length, ManifestHeader.Mark.Length))) == ManifestHeader.Mark)
            return null;

        var file = Files.GetValue(text, Read);
        return (file.Path == File.Path ? file : Read(text), text);
    }

    private YamlFile Read(SourceText text) => text.Length > YamlFile.MostCharacters ? YamlFile.TooLong(File.Path) : YamlFile.Read(File.Path, text.ToString());

    private static string Value(AnalyzerConfigOptions metadata, string name) => metadata.TryGetValue(Metadata + name, out var value) ? value : "";
}
