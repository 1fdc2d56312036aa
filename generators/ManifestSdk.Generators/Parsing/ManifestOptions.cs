using ManifestSdk.Yaml;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ManifestSdk.Generators.Parsing;

/// <summary>The project's properties that the generator reads.</summary>
/// <param name="IsEnabled">Whether to make anything: <c>ManifestSdkEnabled</c>.</param>
/// <param name="Layout">What shares a file: <c>ManifestLayout</c>.</param>
/// <param name="HasKustomizations">Whether each folder gets a <c>kustomization.yaml</c>: <c>ManifestKustomization</c>.</param>
/// <param name="SharesSource">Whether the assembly carries its source, so that other projects can evaluate it: <c>ManifestShareSource</c>.</param>
/// <param name="ProjectFolder">The folder of the project.</param>
internal sealed record ManifestOptions(bool IsEnabled, ManifestLayout Layout, bool HasKustomizations, bool SharesSource, string ProjectFolder)
{
    // What no property allows is the build's to report; the generator goes on with the default.
    public static ManifestOptions Read(AnalyzerConfigOptions options) => new(
        !bool.TryParse(Property(options, "ManifestSdkEnabled"), out var isEnabled) || isEnabled,
        Enum.TryParse<ManifestLayout>(Property(options, "ManifestLayout"), ignoreCase: true, out var layout) ? layout : default,
        bool.TryParse(Property(options, "ManifestKustomization"), out var hasKustomizations) && hasKustomizations,
        bool.TryParse(Property(options, "ManifestShareSource"), out var sharesSource) && sharesSource,
        Property(options, "ProjectDir"));

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : "";
}
