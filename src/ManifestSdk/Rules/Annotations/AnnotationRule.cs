using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A rule that looks at one annotation at a time.</summary>
internal abstract class AnnotationRule : ManifestRule
{
    public sealed override IEnumerable<Finding> Check(ManifestSet set) =>
        set.Index.Annotations.Where(static annotation => !IsTwin(annotation)).SelectMany(annotation => Check(annotation, set.Index));

    /// <summary>Whether it has the very value of the same annotation below the controller's present prefix, because one call wrote both.</summary>
    private static bool IsTwin(AnnotationView annotation) =>
        annotation.Spec is { RemovedIn: not null, Counterpart: { } key } && ReferenceEquals(annotation.Resource.AnnotationEntry(key)?.Value, annotation.Entry.Value);

    protected abstract IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index);

    /// <summary>A finding on the key.</summary>
    protected Finding OnKey(AnnotationView annotation, string message, string? replacement = null) =>
        OnKey(annotation.Resource, annotation.Entry, message) with { Fix = Fix(annotation.Entry.KeyOrigin, annotation.Key, replacement) };

    /// <summary>A finding on the key of an annotation that another has succeeded, with another value perhaps.</summary>
    protected Finding OnSucceeded(AnnotationView annotation, AnnotationSpec spec, string message) =>
        OnKey(annotation.Resource, annotation.Entry, message) with { Fix = Successor(annotation, spec) };

    /// <summary>A finding on the value.</summary>
    protected Finding OnValue(AnnotationView annotation, string message, string? replacement = null) =>
        On(annotation.Resource, annotation.Entry.Value, message) with { Fix = Fix(annotation.Entry.Value.Origin, annotation.Text, replacement) };

    /// <summary>A finding on what is wrong with the value: on the one item of a list, where it was written by itself.</summary>
    protected Finding OnValue(AnnotationView annotation, string message, ValueProblem problem)
    {
        var value = (ManifestScalar)annotation.Entry.Value;
        var (part, replacement) = problem.PartOf(value);
        return On(annotation.Resource, value, message) with
        {
            Origin = part.Origin.Or(annotation.Resource.Origin),
            Fix = Fix(part.Origin, ReferenceEquals(part, value) ? annotation.Text : null, replacement, problem.Edit?.Text),
        };
    }

    /// <summary>Key and value change together, or not at all. None where the other annotation is there already.</summary>
    private static ManifestFix? Successor(AnnotationView annotation, AnnotationSpec spec)
    {
        if (spec.Replacement is not { } key || annotation.Resource.HasAnnotation(key) || Fix(annotation.Entry.KeyOrigin, annotation.Key, key) is not { } ofKey)
            return null;
        if (spec.ReplacementValues.Length == 0)
            return ofKey;

        return annotation.Text is { } text && spec.ReplacementValue(text) is { } value && Fix(annotation.Entry.Value.Origin, text, value) is { } ofValue
            ? ofKey with { Title = $"Write '{key}: {value}'", Beside = ofValue }
            : null;
    }

    /// <summary>None where less than the whole text was written, such as an open part of a key or one item of a list: the replacement would not fit there.</summary>
    private static ManifestFix? Fix(Origin target, string? written, string? replacement, string? piece = null) =>
        replacement is null || target.Length < written?.Length ? null : new ManifestFix($"Write '{piece ?? replacement}'", target, ManifestScalar.Of(replacement));
}
