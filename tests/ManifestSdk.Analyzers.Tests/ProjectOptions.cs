using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Analyzers.Tests;

/// <summary>Options for the whole project, such as MSBuild properties.</summary>
internal sealed class ProjectOptions((string Key, string Value)[] options) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigOptions _options = new Options(options);

    public override AnalyzerConfigOptions GlobalOptions => _options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

    private sealed class Options((string Key, string Value)[] options) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = options.FirstOrDefault(option => KeyComparer.Equals(option.Key, key)).Value;
            return value is not null;
        }
    }
}
