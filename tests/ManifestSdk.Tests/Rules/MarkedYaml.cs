using System.Globalization;
using ManifestSdk.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManifestSdk.Tests.Rules;

/// <summary>YAML documents in which <c>[|…|]</c> marks the place of a finding.</summary>
internal sealed class MarkedYaml
{
    private const string File = "test.yaml";

    public MarkedYaml(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal);
        Mark = start < 0 ? null : new Origin(File, start, end - start - 2);
        Set = new ManifestSet("test", Read(marked.Replace("[|", "").Replace("|]", ""), isExternal: false));
    }

    private MarkedYaml(Origin? mark, ManifestSet set) => (Mark, Set) = (mark, set);

    public Origin? Mark { get; }

    public ManifestSet Set { get; }

    public MarkedYaml With(string? external) => external is null
        ? this
        : new MarkedYaml(Mark, new ManifestSet("test", Set.Resources.Concat(Read(external, isExternal: true))));

    private static List<ManifestResource> Read(string yaml, bool isExternal)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents
            .Select(document => Node(document.RootNode))
            .OfType<ManifestMapping>()
            .Select(root => new ManifestResource(root, isExternal))
            .ToList();
    }

    private static ManifestNode Node(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new ManifestMapping(mapping.Children.Select(Entry), OriginOf(node)),
        YamlSequenceNode sequence => new ManifestSequence(sequence.Children.Select(Node), OriginOf(node)),
        _ => Scalar((YamlScalarNode)node),
    };

    private static ManifestEntry Entry(KeyValuePair<YamlNode, YamlNode> entry) =>
        new(((YamlScalarNode)entry.Key).Value!, OriginOf(entry.Key), Node(entry.Value));

    private static ManifestScalar Scalar(YamlScalarNode node)
    {
        var origin = OriginOf(node);
        var text = node.Value ?? "";
        return node switch
        {
            { Style: not ScalarStyle.Plain } => ManifestScalar.Of(text, origin),
            { Value: null or "" or "null" or "~" } => ManifestScalar.Null(origin),
            { Value: "true" or "false" } => ManifestScalar.Of(text == "true", origin),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => ManifestScalar.Of(whole, origin),
            _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => ManifestScalar.Of(number, origin),
            _ => ManifestScalar.Of(text, origin),
        };
    }

    private static Origin OriginOf(YamlNode node) =>
        new(File, (int)node.Start.Index, (int)(node.End.Index - node.Start.Index));
}
