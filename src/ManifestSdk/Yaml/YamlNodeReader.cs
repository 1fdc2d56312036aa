using ManifestSdk.Model;
using ManifestSdk.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestSdk.Yaml;

/// <summary>Reads one document into nodes: anchors, aliases and merge keys resolved, within limits that no honest file meets.</summary>
internal sealed class YamlNodeReader(IParser parser, YamlSource source, List<YamlProblem> problems)
{
    private const int DeepestNesting = 200;
    private const int MostValuesThroughAliases = 100_000;

    private readonly Dictionary<string, (ManifestNode Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private int _depth;
    private int _values;
    private int _valuesThroughAliases;
    private int _end;

    public ManifestNode Read()
    {
        var first = parser.Current!;
        if (first is AnchorAlias)
            return ReadAlias();

        var valuesBefore = _values++;
        var node = ReadNew();
        if (first is NodeEvent { Anchor: { IsEmpty: false } anchor })
            _anchors[anchor.Value] = (node, _values - valuesBefore);

        return node;
    }

    private ManifestNode ReadNew()
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return ReadScalar(scalar);

        var start = parser.Current!;
        if (++_depth > DeepestNesting)
            throw new SemanticErrorException(start.Start, start.End, $"The document is nested more than {DeepestNesting} levels deep");

        ManifestNode node = start is MappingStart ? ReadMapping() : ReadSequence();
        _depth--;
        return node;
    }

    private ManifestScalar ReadScalar(Scalar scalar)
    {
        if (scalar.Start.Index < scalar.End.Index)
            _end = (int)scalar.End.Index;

        var origin = source.OriginOf(scalar.Start, scalar.End);
        var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
        return isPlain ? PlainScalar.Resolve(scalar.Value, origin)
            : scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific ? ManifestScalar.Of(scalar.Value, origin)
            : ReadTagged(scalar, origin);
    }

    private ManifestScalar ReadTagged(Scalar scalar, Origin origin)
    {
        var resolved = PlainScalar.Resolve(scalar.Value, origin);
        var agrees = scalar.Tag.Value switch
        {
            "tag:yaml.org,2002:str" => false,
            "tag:yaml.org,2002:int" => resolved.Value is long,
            "tag:yaml.org,2002:float" => resolved.Value is double or long,
            "tag:yaml.org,2002:bool" => resolved.Value is bool,
            "tag:yaml.org,2002:null" => resolved.Value is null,
            _ => ReportTag(scalar.Tag, origin),
        };
        return agrees ? resolved : ManifestScalar.Of(scalar.Value, origin);
    }

    private bool ReportTag(TagName tag, Origin origin)
    {
        problems.Add(new YamlProblem(YamlRules.UnknownTag, $"Kubernetes knows no tag '{tag.Value}'; write the value without it", origin));
        return false;
    }

    private ManifestSequence ReadSequence()
    {
        var start = parser.Consume<SequenceStart>();
        if (!start.Tag.IsEmpty && start.Tag.Value != "tag:yaml.org,2002:seq")
            ReportTag(start.Tag, source.OriginOf(start.Start, start.End));

        var items = new List<ManifestNode>();
        while (parser.Current is not SequenceEnd)
            items.Add(Read());

        return new ManifestSequence(items, OriginOf(start, parser.Consume<SequenceEnd>(), ']'));
    }

    private ManifestMapping ReadMapping()
    {
        var start = parser.Consume<MappingStart>();
        if (!start.Tag.IsEmpty && start.Tag.Value != "tag:yaml.org,2002:map")
            ReportTag(start.Tag, source.OriginOf(start.Start, start.End));

        var entries = new YamlMappingEntries(problems);
        while (parser.Current is not MappingEnd)
        {
            var isMerge = parser.Current is Scalar { Style: ScalarStyle.Plain, Value: "<<" };
            var key = Read();
            var value = Read();
            if (isMerge)
                entries.Merge(value);
            else
                entries.Add(key, value);
        }

        return entries.ToMapping(OriginOf(start, parser.Consume<MappingEnd>(), '}'));
    }

    // The end of a flow collection is its bracket; that of a block is the last thing written in it.
    private Origin OriginOf(ParsingEvent start, ParsingEvent end, char bracket)
    {
        if (source.HasAt(end.Start, bracket))
            _end = (int)end.Start.Index + 1;

        return source.OriginOf((int)start.Start.Index, _end);
    }

    private ManifestNode ReadAlias()
    {
        var alias = parser.Consume<AnchorAlias>();
        _end = (int)alias.End.Index;
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchor))
            throw new AnchorNotFoundException(alias.Start, alias.End, $"No anchor '{alias.Value.Value}' is complete before this alias");

        _values += anchor.Size;
        _valuesThroughAliases += anchor.Size;
        if (_valuesThroughAliases > MostValuesThroughAliases)
            throw new SemanticErrorException(alias.Start, alias.End, $"Aliases repeat more than {MostValuesThroughAliases} values; write fewer of them");

        return anchor.Node;
    }
}
