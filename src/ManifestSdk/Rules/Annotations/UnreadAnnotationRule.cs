using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A key that the controller does not read, though it looks like one: removed, a frequent wrong guess, or written by the controller only.</summary>
internal sealed class UnreadAnnotationRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1105", "annotation-not-read", "An annotation is still read by its controller", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.Spec is not { } spec || !spec.Kinds.Contains(annotation.Resource.Kind))
            yield break;

        if (spec.IsReadOnly)
            yield return OnKey(annotation, $"Only the controller itself writes '{annotation.Key}'. Remove it.");
        else if (spec.Counterpart is { } counterpart && spec.IsUnreadBy(index.Cluster) && !annotation.Resource.HasAnnotation(counterpart))
            yield return OnKey(annotation, $"{spec.Controller} no longer reads '{annotation.Key}' since {spec.RemovedIn!.TrimStart('v')}. Use '{counterpart}'.", counterpart);
        else if (spec.Counterpart is null && spec.IsUnreadBy(index.Cluster))
            yield return OnKey(annotation, $"'{annotation.Key}' has no effect. {spec.Summary.Replace('`', '\'')}{UseInstead(spec)}", spec.Replacement);
    }

    private static string UseInstead(AnnotationSpec spec) => spec.Replacement is { } key ? $" Use '{key}'." : "";
}
