using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>The metadata of YAML files, as MSBuild hands it to the compiler.</summary>
internal sealed class YamlOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new("", "", "");

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is YamlText text ? new Options(text.IsManifest && !text.IsEditorConfig ? "true" : "", text.Environment, text.IsEditorConfig ? "true" : "") : None;

    private sealed class Options(string isManifest, string environment, string isEditorConfig) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.KubernetesManifest" => isManifest,
                "build_metadata.AdditionalFiles.Environment" => environment,
                "build_metadata.AdditionalFiles.ManifestEditorConfig" => isEditorConfig,
                _ => null,
            };
            return value is not null;
        }
    }
}
