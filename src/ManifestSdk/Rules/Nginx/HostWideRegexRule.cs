using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Nginx;

namespace ManifestSdk.Rules.Nginx;

/// <summary>An exact path beside a regular expression of another Ingress: ingress-nginx reads every path of the host as one.</summary>
internal sealed class HostWideRegexRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7008", "nginx-regex-for-whole-host", "An exact path is not on a host whose paths are regular expressions", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var ingresses = set.Index.IngressesOf(IngressController.Nginx).ToArray();
        var regexes = ingresses
            .Where(static ingress => ingress.Resource.Annotation(NginxKeys.UseRegex) is "true" || ingress.Resource.Annotation(NginxKeys.RewriteTarget) is { Length: > 0 })
            .SelectMany(static ingress => ingress.Rules, static (ingress, rule) => (ingress.Resource, Host: rule.Host?.Text ?? ""))
            .ToLookup(static rule => rule.Host, static rule => rule.Resource, StringComparer.Ordinal);

        return
            from ingress in ingresses
            from rule in ingress.Rules
            let other = regexes[rule.Host?.Text ?? ""].FirstOrDefault(resource => resource != ingress.Resource)
            where other is not null
            from path in rule.Paths.Where(static path => path.PathType == "Exact").Select(static path => path.Path).OfType<ManifestScalar>()
            where path.Text is { Length: > 0 }
            select On(ingress.Resource, path, $"{other} makes every path of {Wording.Host(rule.Host)} a regular expression, so this one also takes what begins with '{path.Text}'. Move one of the Ingresses to another host.") with { Related = [other.Origin] };
    }
}
