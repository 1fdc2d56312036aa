using System.Text.RegularExpressions;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Nginx;

/// <summary>A regular expression in a path of a type that is compared literally: the webhook refuses it.</summary>
internal sealed class RegexPathTypeRule : NginxRule
{
    private static readonly Regex Literal = new(@"^/[A-Za-z0-9._/-]*\z", RegexOptions.CultureInvariant);

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7002", "nginx-regex-path-type", "A path that is a regular expression is of type ImplementationSpecific", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(IngressView ingress)
    {
        foreach (var path in ingress.Rules.SelectMany(static rule => rule.Paths))
        {
            if (path is { PathType: "Prefix" or "Exact", Path.Text: { Length: > 0 } text } && text[0] == '/' && !Literal.IsMatch(text))
            {
                var type = path.Node["pathType"]!;
                yield return On(ingress.Resource, type, $"The path '{text}' is no plain path, and ingress-nginx refuses it for the type {path.PathType}. Use the type ImplementationSpecific.") with
                {
                    Fix = new("Use ImplementationSpecific", type.Origin, ManifestScalar.Of("ImplementationSpecific")),
                };
            }
        }
    }
}
