using ManifestSdk.Model;
using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ManifestSdk.Evaluation;

/// <summary>A parameter file of a project, as the compiler was given it.</summary>
internal sealed class ParameterFileModel : IEquatable<ParameterFileModel>
{
    private readonly GivenValue[] _values;
    private readonly SourceText _text;

    private ParameterFileModel(string path, string? environment, SourceText text, ParameterFile file)
    {
        Path = path;
        _text = text;
        Environment = environment;
        Problem = file.Problem;
        _values = file.Entries.Select(entry => new GivenValue(environment, entry.Name, entry.Value, entry.Origin)).ToArray();
    }

    public string Path { get; }

    /// <summary>The environment that the file is for; <see langword="null"/> for all of them.</summary>
    public string? Environment { get; }

    public IReadOnlyList<GivenValue> Values => _values;

    public YamlProblem? Problem { get; }

    /// <summary>Reads an additional file, if it is one of <c>ManifestParameterFile</c>.</summary>
    public static ParameterFileModel? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellationToken)
    {
        if (Metadata(options, "ManifestParameterFile") != "true")
            return null;

        var environment = Metadata(options, "Environment") is { Length: > 0 } given ? given : ParameterFile.EnvironmentOf(file.Path);
        var text = file.GetText(cancellationToken) ?? SourceText.From("");
        return new(file.Path, environment, text, ParameterFile.Read(file.Path, text.ToString()));
    }

    /// <summary>A place of the file, for a diagnostic.</summary>
    public Location PlaceOf(Origin origin)
    {
        var span = new TextSpan(origin.Start, origin.Length);
        return Location.Create(Path, span, _text.Lines.GetLinePositionSpan(span));
    }

    public bool Equals(ParameterFileModel? other) =>
        other is not null && Path == other.Path && Environment == other.Environment && Problem == other.Problem && _values.SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as ParameterFileModel);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : "";
}
