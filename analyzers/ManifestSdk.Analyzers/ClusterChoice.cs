using ManifestSdk.Model;
using ManifestSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Analyzers;

/// <summary>The releases that a project chooses by MSBuild properties, and what is wrong with their texts.</summary>
internal sealed class ClusterChoice
{
    private readonly List<string> _problems = [];

    public ClusterChoice(AnalyzerConfigOptions options) => Profile = ClusterProfile.Read(
        name => options.TryGetValue("build_property." + name, out var text) ? text : null,
        _problems.Add);

    public ClusterProfile Profile { get; }

    /// <summary>No place is named: the compiler does not know in which file MSBuild found a property.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        _problems.Select(static problem => Diagnostic.Create(Descriptors.Of(EvaluationRules.ClusterVersion), Location.None, problem));
}
