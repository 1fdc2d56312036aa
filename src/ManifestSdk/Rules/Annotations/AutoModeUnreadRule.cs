using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An annotation of the AWS Load Balancer Controller that EKS Auto Mode leaves out.</summary>
internal sealed class AutoModeUnreadRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1142", "annotation-not-read-by-auto-mode", "An object that EKS Auto Mode serves has annotations that it reads", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.ReadSpec is { AutoModeInstead: { } instead } && AutoMode.Serves(annotation.Resource, index))
            yield return OnKey(annotation, $"EKS Auto Mode does not read '{annotation.Key}'; {instead}");
    }
}
