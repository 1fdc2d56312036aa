using ManifestSdk.Model;

namespace ManifestSdk.Rules.Alb;

/// <summary>A wildcard in a path that is compared literally: the controller refuses it.</summary>
internal sealed class WildcardPathRule : AlbRule
{
    private static readonly char[] Wildcards = ['*', '?'];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5011", "alb-wildcard-path", "A path with wildcards is of type ImplementationSpecific", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(AlbIngressView alb, ManifestIndex index)
    {
        foreach (var path in alb.Ingress.Rules.SelectMany(static rule => rule.Paths))
        {
            if (path is { PathType: "Prefix" or "Exact", Path: { Text: { } text } node } && text.IndexOfAny(Wildcards) >= 0)
                yield return On(alb.Resource, node, $"The path '{text}' of type {path.PathType} contains a wildcard, which the controller refuses. {Remedy(path.PathType, text)}");
        }
    }

    private static string Remedy(string pathType, string text) => pathType == "Prefix" && text.EndsWith("/*", StringComparison.Ordinal)
        ? $"Write '{(text.Length > 2 ? text.Substring(0, text.Length - 2) : "/")}', which matches everything below it too."
        : "Use the type ImplementationSpecific.";
}
