using ManifestSdk.Controllers;
using ManifestSdk.Model;
using ManifestSdk.Rules.Annotations;

namespace ManifestSdk.Rules.Nginx;

/// <summary>Raw nginx configuration, which a default installation refuses.</summary>
internal sealed class SnippetRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK7001", "nginx-snippet", "An Ingress does without raw nginx configuration", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.ReadSpec is { Risk: "Critical" })
            yield return OnKey(annotation, $"'{annotation.Key}' is refused unless the administrator allows snippets, since it can read everything that the controller can. Look for an annotation that does the same.");
    }
}
