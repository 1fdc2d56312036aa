using System.Globalization;
using ManifestSdk.CatalogGenerator.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManifestSdk.CatalogGenerator.Parsing;

/// <summary>Reads the fields of one YAML map, and remembers which were asked for, so that a misspelt one cannot hide.</summary>
internal sealed class FieldReader(YamlMappingNode node, ProblemList problems, bool isSilent = false)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public Mark Start => node.Start;

    public string Required(string name)
    {
        if (Text(name) is { } text)
            return text;

        Report($"The field '{name}' is missing");
        return "";
    }

    public string? Text(string name) => (Find(name) as YamlScalarNode)?.Value;

    public bool Flag(string name) => Text(name) == "true";

    public long? Number(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;

        Report($"The field '{name}' must be a number, not '{text}'");
        return null;
    }

    /// <summary>A text out of a few.</summary>
    public string OneOf(string name, string fallback, params string[] allowed)
    {
        if (Text(name) is not { } text || allowed.Contains(text))
            return Text(name) ?? fallback;

        Report($"The field '{name}' must be one of {string.Join(", ", allowed)}, not '{text}'");
        return fallback;
    }

    public EquatableArray<string> Texts(string name) => Find(name) switch
    {
        YamlSequenceNode list => new(list.Children.OfType<YamlScalarNode>().Select(static item => item.Value ?? "")),
        YamlScalarNode { Value: { } only } => new([only]),
        _ => default,
    };

    /// <summary>The maps in a list.</summary>
    public IEnumerable<FieldReader> Maps(string name) =>
        (Find(name) as YamlSequenceNode)?.Children.OfType<YamlMappingNode>().Select(Read) ?? [];

    /// <summary>The maps below the keys of a map.</summary>
    public IEnumerable<(string Name, FieldReader Fields)> Children(string name) =>
        Find(name) is YamlMappingNode map ? Read(map).Children() : [];

    /// <summary>The maps below this map's own keys. A bare word is short for a map of which it is the type.</summary>
    public IEnumerable<(string Name, FieldReader Fields)> Children()
    {
        foreach (var pair in node.Children)
        {
            var name = ((YamlScalarNode)pair.Key).Value ?? "";
            _known.Add(name);
            yield return (name, Read(AsMap(pair.Value)));
        }
    }

    /// <summary>The map, or the word that is short for one.</summary>
    public FieldReader? Child(string name) => Find(name) is { } child ? Read(AsMap(child)) : null;

    /// <summary>Reports every field that nobody asked for.</summary>
    public void RefuseOthers(params string[] also)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!_known.Contains(key.Value ?? "") && !also.Contains(key.Value))
                problems.Add(CatalogProblemKind.WrongEntry, $"A field '{key.Value}' does not exist here", key.Start);
        }
    }

    public void Report(string message)
    {
        if (!isSilent)
            problems.Add(CatalogProblemKind.WrongEntry, message, node.Start);
    }

    private FieldReader Read(YamlMappingNode map) => new(map, problems, isSilent);

    private YamlNode? Find(string name)
    {
        _known.Add(name);
        return node.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value : null;
    }

    private static YamlMappingNode AsMap(YamlNode value) => value switch
    {
        YamlMappingNode map => map,
        YamlScalarNode word => new YamlMappingNode(new YamlScalarNode("type"), word),
        _ => [],
    };
}
