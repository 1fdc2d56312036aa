using ManifestSdk.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestSdk.Yaml;

/// <summary>Reads the documents of a file and finds the Kubernetes objects in them.</summary>
internal sealed class YamlReader(string path, string text)
{
    private readonly List<ManifestResource> _resources = [];
    private readonly List<YamlProblem> _problems = [];

    public YamlReading Read()
    {
        var source = new YamlSource(path, text);
#pragma warning disable RS0030 // The parser wants a TextReader; this one reads from memory.
        var parser = new Parser(new System.IO.StringReader(text));
#pragma warning restore RS0030
        try
        {
            ReadDocuments(parser, source);
        }
        catch (YamlException exception)
        {
            _problems.Add(new YamlProblem(exception.Message, source.OriginOf(exception.Start, exception.End)));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // The parser lets these out for some directives and document ends.
            var place = parser.Current?.End ?? Mark.Empty;
            _problems.Add(new YamlProblem("The file is no YAML from here on", source.OriginOf(place, place)));
        }

        return new YamlReading(_resources, _problems);
    }

    private void ReadDocuments(Parser parser, YamlSource source)
    {
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            var root = new YamlNodeReader(parser, source, _problems).Read();
            parser.Consume<DocumentEnd>();
            if (root is not ManifestScalar { Value: null })
                AddObject(root);
        }
    }

    private void AddObject(ManifestNode node)
    {
        if (node is not ManifestMapping root)
            _problems.Add(new YamlProblem("A Kubernetes object is a map with 'apiVersion' and 'kind'", node.Origin));
        else if (root["kind"] is not ManifestScalar { Text: { Length: > 0 } kind })
            _problems.Add(new YamlProblem("The object has no 'kind'; write 'apiVersion' and 'kind'", node.Origin));
        else if (kind.EndsWith("List", StringComparison.Ordinal) && root["items"] is ManifestSequence { Items: var items })
            AddObjects(items);
        else
            _resources.Add(new ManifestResource(root));
    }

    private void AddObjects(IReadOnlyList<ManifestNode> nodes)
    {
        foreach (var node in nodes)
            AddObject(node);
    }
}
