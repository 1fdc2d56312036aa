using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>A YAML file of a project.</summary>
internal sealed class YamlText(string path, string text, string environment = "", bool isManifest = true) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public string Environment => environment;

    public bool IsManifest => isManifest;

    public bool IsEditorConfig => path.EndsWith(".editorconfig", StringComparison.Ordinal);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
