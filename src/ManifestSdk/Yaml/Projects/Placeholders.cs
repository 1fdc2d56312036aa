using System.Text.RegularExpressions;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Yaml;

/// <summary>
/// Text that a tool fills in before a cluster sees it: <c>$NAME</c> and <c>${NAME}</c> of envsubst and Flux, <c>$(NAME)</c> of
/// Kustomize and Azure Pipelines, <c>{{name}}</c> of Argo CD. No rule says anything about a value or name with such a piece in it.
/// </summary>
internal static class Placeholders
{
    private static readonly UnknownText[] Openings =
        [new("${", Origin.None), new("$(", Origin.None), new("{{", Origin.None)];

    // In lower case it is a variable of NGINX, in figures a group of a regular expression.
    private static readonly Regex Variable = new(@"\$[A-Z_][A-Z0-9_]+", RegexOptions.CultureInvariant);

    public static IReadOnlyList<UnknownText> In(RecognizedFile file) =>
        [.. Openings.Where(opening => opening.IsIn(file.File.Text)), .. VariablesIn(file).Distinct().Select(static name => new UnknownText(name, Origin.None))];

    /// <summary>Those in single words: what has blanks may be a script, whose shell fills it in.</summary>
    private static IEnumerable<string> VariablesIn(RecognizedFile file) =>
        from resource in file.File.Text.IndexOf('$') < 0 ? [] : file.Resources
        from text in resource.Root.AllTexts()
        where text.IndexOf('$') >= 0 && !text.Any(char.IsWhiteSpace)
        from Match match in Variable.Matches(text)
        select match.Value;
}
