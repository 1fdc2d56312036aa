using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>Paths as the API server takes them; what a controller makes of them is another matter.</summary>
internal sealed class InvalidPathRule : ManifestRule
{
    private static readonly string[] Forbidden = ["//", "/./", "/../", "%2f", "%2F"];
    private static readonly string[] ForbiddenEnds = ["/..", "/."];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4005", "invalid-path", "An Ingress path is absolute and without detours", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        from rule in ingress.Rules
        from path in rule.Paths
        let problem = Problem(path)
        where problem is not null
        select On(ingress.Resource, path.Node["path"] ?? path.Node, $"{ingress.Resource} {problem}") with
        {
            Fix = path.Path?.Text is { Length: > 0 } text && text[0] != '/' ? ManifestFix.Use(path.Path, "/" + text) : null,
        };

    private static string? Problem(IngressPathView path)
    {
        var text = path.Path?.Text ?? "";
        if (path.Node["path"] is not (null or ManifestScalar { Value: null or string }))
            return null;

        if (path.PathType is not ("Exact" or "Prefix"))
            return text.Length > 0 && text[0] != '/' ? Relative(text) : null;

        if (text.Length == 0)
            return $"has a path of type {path.PathType} that is empty. Write '/' for every path.";

        if (text[0] != '/')
            return Relative(text);

        var forbidden = Array.Find(Forbidden, text.Contains) ?? Array.Find(ForbiddenEnds, end => text.EndsWith(end, StringComparison.Ordinal));
        return forbidden is null ? null : $"has path '{text}'; '{forbidden}' is not allowed in a path of type {path.PathType}";
    }

    private static string Relative(string text) => $"has path '{text}', which does not begin with '/'. Write '/{text}'.";
}
