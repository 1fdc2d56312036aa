using System.Globalization;
using System.Text;
using ManifestSdk.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestSdk.Yaml;

/// <summary>Writes resources through YamlDotNet's emitter. Which style a scalar takes is <see cref="ScalarText"/>'s choice, never the emitter's.</summary>
internal sealed class YamlWriter
{
    // A simple key must end within 1,024 characters; escapes make up to six of one.
    private const int LongestSimpleKey = 128;

    private static readonly EmitterSettings Settings = new EmitterSettings(
        bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: LongestSimpleKey).WithNewLine("\n");

    private readonly Emitter _emitter;

    private YamlWriter(Emitter emitter) => _emitter = emitter;

    public static string Write(IEnumerable<ManifestResource> resources)
    {
        var text = new StringBuilder(ManifestHeader.Line).Append('\n');
        var separator = "";
        foreach (var resource in resources)
        {
            text.Append(separator);
            new YamlWriter(EmitterInto(text)).WriteDocument(resource.Root);
            separator = "---\n";
        }

        return text.ToString();
    }

    private static Emitter EmitterInto(StringBuilder text) => new(new System.IO.StringWriter(text, CultureInfo.InvariantCulture), Settings);

    // An emitter a document: one that goes on to the next may end a document with '...', which kubectl never prints.
    private void WriteDocument(ManifestMapping root)
    {
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        WriteNode(root);
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
    }

    private void WriteNode(ManifestNode node)
    {
        switch (node)
        {
            case ManifestMapping mapping:
                WriteMapping(mapping);
                break;
            case ManifestSequence sequence:
                WriteSequence(sequence);
                break;
            case ManifestScalar { Text: { } text }:
                WriteScalar(ScalarText.Representable(text), ScalarText.StyleOf(text));
                break;
            case ManifestScalar scalar:
                WriteScalar(ScalarText.Of(scalar), ScalarStyle.Plain);
                break;
        }
    }

    private void WriteMapping(ManifestMapping mapping)
    {
        var style = mapping.Entries.Count == 0 ? MappingStyle.Flow : MappingStyle.Block;
        _emitter.Emit(new MappingStart(default, default, isImplicit: true, style));
        foreach (var entry in mapping.Entries)
        {
            WriteScalar(ScalarText.Representable(entry.Key), ScalarText.KeyStyleOf(entry.Key));
            WriteNode(entry.Value);
        }

        _emitter.Emit(new MappingEnd());
    }

    private void WriteSequence(ManifestSequence sequence)
    {
        var style = sequence.Items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block;
        _emitter.Emit(new SequenceStart(default, default, isImplicit: true, style));
        foreach (var item in sequence.Items)
            WriteNode(item);

        _emitter.Emit(new SequenceEnd());
    }

    private void WriteScalar(string text, ScalarStyle style) =>
        _emitter.Emit(new Scalar(default, default, text, style, isPlainImplicit: true, isQuotedImplicit: true));
}
