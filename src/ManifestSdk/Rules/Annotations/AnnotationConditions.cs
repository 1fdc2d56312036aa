using ManifestSdk.Aws;
using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>Decides whether another annotation meets a condition, wherever the controller would look for it.</summary>
internal static class AnnotationConditions
{
    /// <summary>The conditions that are surely unmet. Where somebody else may meet one, it does not count.</summary>
    public static IEnumerable<AnnotationCondition> Unmet(AnnotationView annotation, AnnotationCondition[] conditions, ManifestIndex index)
    {
        foreach (var condition in conditions)
        {
            if (!MayBeMet(annotation.Resource, condition, index))
                yield return condition;
        }
    }

    /// <summary>The conditions that are surely met. An annotation that is missing is no conflict.</summary>
    public static IEnumerable<AnnotationCondition> Met(AnnotationView annotation, AnnotationCondition[] conditions)
    {
        foreach (var condition in conditions)
        {
            if (annotation.Resource.Annotation(condition.Key) is { } value && condition.IsMetBy(value))
                yield return condition;
        }
    }

    private static bool MayBeMet(ManifestResource resource, AnnotationCondition condition, ManifestIndex index)
    {
        var entry = resource.AnnotationEntry(condition.Key);
        if (entry is not null)
            return (entry.Value as ManifestScalar)?.Text is not { } value || condition.IsMetBy(value);

        return condition.IsMetByAbsence || IsSetElsewhere(resource, condition, index);
    }

    /// <summary>Another member of the group, or the Ingress and the Services behind it for each other.</summary>
    private static bool IsSetElsewhere(ManifestResource resource, AnnotationCondition condition, ManifestIndex index) =>
        AnnotationCatalog.Find(condition.Key) is { } spec
        && ((spec.Merge != GroupMerge.None && resource.HasAnnotation(AlbKeys.GroupName))
            || (spec.Kinds.Count > 1 && (resource.Kind == "Service" || index.AllBeside(resource, "Service").Any(service => service.HasAnnotation(condition.Key)))));
}
