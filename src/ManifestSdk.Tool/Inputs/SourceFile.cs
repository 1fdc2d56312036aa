using ManifestSdk.Yaml;

namespace ManifestSdk.Tool.Inputs;

/// <summary>A file that was read, with its places in lines and columns.</summary>
internal sealed class SourceFile
{
    private readonly Lazy<LineMap> _lines;

    public SourceFile(InputFile input, FileText content)
    {
        Input = input;
        Content = content;
        Yaml = YamlFile.Read(input.Name, content.Text);
        _lines = new(() => new LineMap(content.Text));
    }

    public InputFile Input { get; }

    /// <summary>The file as reports name it.</summary>
    public string Name => Input.Name;

    public FileText Content { get; }

    public string Text => Content.Text;

    public YamlFile Yaml { get; }

    public LineMap Lines => _lines.Value;

    /// <summary>The same file with another text.</summary>
    public SourceFile With(string text) => new(Input, Content with { Text = text });
}
