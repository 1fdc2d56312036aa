using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Evaluation.Tests;

/// <summary>A parameter file as a project hands it to the compiler.</summary>
internal sealed class MemoryFile(string path, string text) : AdditionalText
{
    public static AnalyzerConfigOptions Options { get; } = new Metadata();

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

    private sealed class Metadata : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.ManifestParameterFile" ? "true" : null;
            return value is not null;
        }
    }
}
