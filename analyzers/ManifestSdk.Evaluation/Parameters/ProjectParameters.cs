using ManifestSdk.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Evaluation;

/// <summary>
/// The values that a project gives to the parameters of its topologies. MSBuild goes before files; and of each, what is
/// said of one environment before what is said of all, and what is said last before what is said first.
/// </summary>
public sealed class ProjectParameters : IEquatable<ProjectParameters>
{
    private readonly ParameterFileModel[] _files;
    private readonly GivenValue[] _ofBuild;

    private ProjectParameters(IEnumerable<ParameterFileModel> files, IEnumerable<GivenValue> ofBuild)
    {
        _files = files.ToArray();
        _ofBuild = ofBuild.ToArray();
    }

    /// <summary>No values.</summary>
    public static ProjectParameters None { get; } = new([], []);

    internal IReadOnlyList<ParameterFileModel> Files => _files;

    /// <summary>The values of MSBuild.</summary>
    internal IReadOnlyList<GivenValue> OfBuild => _ofBuild;

    /// <summary>The values of the project that a compilation is of.</summary>
    /// <param name="options">Its options and additional files.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ProjectParameters Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var files = options.AdditionalFiles.Select(file => ParameterFileModel.Read(file, provider.GetOptions(file), cancellationToken));
        return Of(TextOfBuild(provider.GlobalOptions), files.OfType<ParameterFileModel>());
    }

    /// <summary>What the build spells in <c>ManifestParameterValues</c>, and files.</summary>
    internal static ProjectParameters Of(string ofBuild, IEnumerable<ParameterFileModel> files) =>
        new(files, ParameterText.Read(ofBuild).Select(static value => new GivenValue(value.Environment, value.Name, value.Value, Origin.None)));

    /// <summary>The property by which MSBuild's values reach the compiler.</summary>
    internal static string TextOfBuild(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.ManifestParameterValues", out var text) ? text : "";

    /// <summary>The values of one environment.</summary>
    internal ParameterValues For(string? environment) => new(
        _files.SelectMany(static file => file.Values).OrderBy(static value => value.Environment is not null)
            .Concat(_ofBuild.OrderBy(static value => value.Environment is not null))
            .Where(value => value.IsFor(environment)));

    /// <inheritdoc/>
    public bool Equals(ProjectParameters? other) =>
        other is not null && _files.SequenceEqual(other._files) && _ofBuild.SequenceEqual(other._ofBuild);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProjectParameters);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_files.Length * 31) + _ofBuild.Length);
}
