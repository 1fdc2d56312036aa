using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A rule that looks at one annotation at a time.</summary>
internal abstract class AnnotationRule : ManifestRule
{
    public sealed override IEnumerable<Finding> Check(ManifestSet set) =>
        set.Index.Annotations.Where(static annotation => !IsTwin(annotation)).SelectMany(annotation => Check(annotation, set.Index));

    /// <summary>Whether it was written by the very argument that wrote the same annotation below the controller's present prefix.</summary>
    private static bool IsTwin(AnnotationView annotation) =>
        annotation is { Spec: { RemovedIn: not null, Counterpart: { } key }, Entry.Value.Origin: { IsKnown: true } origin }
        && annotation.Resource.AnnotationEntry(key)?.Value.Origin == origin;

    protected abstract IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index);

    /// <summary>A finding on the key.</summary>
    protected Finding OnKey(AnnotationView annotation, string message, string? replacement = null) =>
        OnKey(annotation.Resource, annotation.Entry, message) with { Fix = Fix(annotation.Entry.KeyOrigin, annotation.Key, replacement) };

    /// <summary>A finding on the value.</summary>
    protected Finding OnValue(AnnotationView annotation, string message, string? replacement = null) =>
        On(annotation.Resource, annotation.Entry.Value, message) with { Fix = Fix(annotation.Entry.Value.Origin, annotation.Text, replacement) };

    /// <summary>A finding on what is wrong with the value: on the one item of a list, where it was written by itself.</summary>
    protected Finding OnValue(AnnotationView annotation, string message, ValueProblem problem)
    {
        var value = (ManifestScalar)annotation.Entry.Value;
        var (part, replacement) = problem.PartOf(value);
        return ReferenceEquals(part, value)
            ? OnValue(annotation, message, problem.Replacement)
            : On(annotation.Resource, value, message) with { Origin = part.Origin, Fix = Fix(part.Origin, written: null, replacement) };
    }

    /// <summary>None where less than the whole text was written, such as an open part of a key or one item of a list: the replacement would not fit there.</summary>
    private static ManifestFix? Fix(Origin target, string? written, string? replacement) =>
        replacement is null || target.Length < written?.Length ? null : new ManifestFix($"Write '{replacement}'", target, ManifestScalar.Of(replacement));
}
