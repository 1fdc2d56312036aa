using ManifestSdk.Model;
using ManifestSdk.Rules;
using ManifestSdk.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestSdk;

/// <summary>A file of values for parameters: a flat YAML map. Values are texts whatever they look like.</summary>
internal sealed class ParameterFile
{
    private const string Shape = "A parameter file is one map with a line 'name: value' for each parameter";

    /// <summary>The name of a file whose values hold in all environments.</summary>
    private const string ForAll = "parameters";

    private readonly List<ParameterEntry> _entries = [];
    private readonly YamlSource _source;

    private ParameterFile(string path, string text)
    {
        _source = new YamlSource(path, text);
        var parser = new Parser(new System.IO.StringReader(text));
        try
        {
            ReadAll(parser);
        }
        catch (YamlException exception)
        {
            Problem ??= new YamlProblem(EvaluationRules.ParameterFile, exception.Message, _source.OriginOf(exception.Start, exception.End));
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            var place = parser.Current?.End ?? Mark.Empty;
            Problem ??= new YamlProblem(EvaluationRules.ParameterFile, "The file is no YAML from here on", _source.OriginOf(place, place));
        }
    }

    /// <summary>The values, up to the first problem.</summary>
    public IReadOnlyList<ParameterEntry> Entries => _entries;

    /// <summary>The first thing that cannot be read.</summary>
    public YamlProblem? Problem { get; private set; }

    public static ParameterFile Read(string path, string text) => new(path, text);

    /// <summary>The environment that a file is for by its name: <c>prod.yaml</c>, <c>parameters.prod.yaml</c>; <see langword="null"/> for <c>parameters.yaml</c>.</summary>
    public static string? EnvironmentOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.LastIndexOf('.');
        var stem = dot < 0 ? name : name.Substring(0, dot);
        return stem == ForAll ? null : stem.Substring(stem.LastIndexOf('.') + 1);
    }

    private void ReadAll(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return;

        if (parser.TryConsume<MappingStart>(out _))
        {
            while (Problem is null && !parser.TryConsume<MappingEnd>(out _))
                ReadEntry(parser);
        }
        else if (!parser.TryConsume<Scalar>(out var empty) || empty.Value.Length > 0)
        {
            Refuse(Shape, parser.Current ?? empty!);
        }

        if (Problem is null && parser.Consume<DocumentEnd>() is not null && parser.Current is DocumentStart second)
            Refuse(Shape, second);
    }

    private void ReadEntry(Parser parser)
    {
        if (!parser.TryConsume<Scalar>(out var name))
            Refuse(Shape, parser.Current!);
        else if (!parser.TryConsume<Scalar>(out var value))
            Refuse($"'{name.Value}' is no single value. {Shape}.", name);
        else if (value is { Value: "", Style: ScalarStyle.Plain })
            Refuse($"'{name.Value}' has no value. Write \"\" for an empty text, or remove the line.", name);
        else if (_entries.Any(entry => entry.Name == name.Value))
            Refuse($"'{name.Value}' is here twice", name);
        else
            _entries.Add(new ParameterEntry(name.Value, value.Value, _source.OriginOf(name.Start, name.End)));
    }

    private void Refuse(string message, ParsingEvent place) => Problem = new YamlProblem(EvaluationRules.ParameterFile, message, _source.OriginOf(place.Start, place.End));
}
