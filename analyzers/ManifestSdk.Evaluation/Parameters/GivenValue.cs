using ManifestSdk.Model;

namespace ManifestSdk.Evaluation;

/// <summary>A value that a project gives to a parameter.</summary>
/// <param name="Environment">The environment that it is for; <see langword="null"/> for all of them.</param>
/// <param name="Name">The parameter's name.</param>
/// <param name="Value">The text.</param>
/// <param name="Origin">Where it is written, for a value in a file; values of MSBuild have no place that is known.</param>
public sealed record GivenValue(string? Environment, string Name, string Value, Origin Origin)
{
    /// <summary>Whether the value holds in an environment.</summary>
    internal bool IsFor(string? environment) => Environment is null || Environment.Equals(environment, StringComparison.OrdinalIgnoreCase);
}
