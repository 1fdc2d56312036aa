using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An annotation that came with a later release than the one that runs in the team's cluster.</summary>
internal sealed class TooNewAnnotationRule : AnnotationRule
{
    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1141", "annotation-newer-than-controller", "An annotation is known to the release that runs in the cluster", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.ReadSpec is not { } spec || !spec.IsTooNewFor(index.Cluster) || IsReadByOthers(annotation, index))
            yield break;

        yield return OnKey(
            annotation,
            $"{spec.Controller} reads '{annotation.Key}' since {spec.Since!.TrimStart('v')}, and the cluster has {index.Cluster.VersionOf(spec.Component)}.{UseInstead(spec)}",
            spec.Counterpart);
    }

    private static bool IsReadByOthers(AnnotationView annotation, ManifestIndex index) =>
        annotation.OtherReaders.Any()
        || (annotation.Spec?.Counterpart is { } counterpart && annotation.Resource.HasAnnotation(counterpart))
        || AutoMode.Serves(annotation.Resource, index);

    private static string UseInstead(AnnotationSpec spec) => spec.Counterpart is { } key ? $" Use '{key}'." : "";
}
