using System.Globalization;
using System.Text.RegularExpressions;
using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Nginx;

namespace ManifestSdk.Rules.Nginx;

/// <summary>A rewrite to a group that a path does not have: what was asked for is lost.</summary>
internal sealed class RewriteGroupsRule : NginxRule
{
    private static readonly Regex Group = new(@"\$([1-9])", RegexOptions.CultureInvariant);
    private static readonly Regex Opening = new(@"(?<!\\)\((?!\?[:=!<])", RegexOptions.CultureInvariant);

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7004", "nginx-rewrite-group-missing", "A rewrite refers to groups that the paths have", RuleSeverity.Error);

    protected override IEnumerable<Finding> Check(IngressView ingress)
    {
        if (ingress.Resource.Annotation(NginxKeys.RewriteTarget) is not { } target)
            yield break;

        var wanted = Group.Matches(target).Cast<Match>().Select(static match => match.Groups[1].Value[0] - '0').DefaultIfEmpty(0).Max();
        foreach (var path in ingress.Rules.SelectMany(static rule => rule.Paths).Select(static path => path.Path))
        {
            if (path?.Text is { } text && Opening.Matches(text).Count is var groups && groups < wanted)
                yield return On(ingress.Resource, path, string.Format(CultureInfo.InvariantCulture, "The rewrite '{0}' needs {1} {2}, and the path '{3}' has {4}, so what was asked for is lost. Write for example '{5}'.", target, wanted, wanted == 1 ? "group" : "groups", text, groups, Example(text, wanted)));
        }
    }

    private static string Example(string path, int groups) =>
        Opening.Split(path)[0].TrimEnd('/') + (groups == 1 ? "/(.*)" : "(/|$)(.*)");
}
