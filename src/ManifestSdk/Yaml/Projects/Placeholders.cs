using ManifestSdk.Model;

namespace ManifestSdk.Yaml;

/// <summary>
/// Values that a tool fills in before a cluster sees them: <c>${NAME}</c> of envsubst and Flux, <c>$(NAME)</c> of Kustomize
/// and Azure Pipelines, <c>{{name}}</c> of Argo CD. What such a value will be is not known, so nothing is said about it.
/// </summary>
internal sealed class Placeholders
{
    private static readonly string[] Openings = ["${", "$(", "{{"];

    private readonly Dictionary<string, string> _texts;

    public Placeholders(IEnumerable<RecognizedFile> files) => _texts = files
        .Where(static file => Openings.Any(opening => file.File.Text.IndexOf(opening, StringComparison.Ordinal) >= 0))
        .ToDictionary(static file => file.File.Path, static file => file.File.Text, StringComparer.Ordinal);

    /// <summary>Whether the value or key at a place has a part that is filled in later.</summary>
    public bool AreAt(Origin origin)
    {
        if (origin.Path is null || !_texts.TryGetValue(origin.Path, out var text))
            return false;

        var written = text.Substring(origin.Start, origin.Length);
        return written.IndexOf('\n') < 0 && Openings.Any(opening => written.IndexOf(opening, StringComparison.Ordinal) >= 0);
    }
}
