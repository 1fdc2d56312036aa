using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A rule that looks at one annotation at a time.</summary>
internal abstract class AnnotationRule : ManifestRule
{
    public sealed override IEnumerable<Finding> Check(ManifestSet set) =>
        set.Index.Annotations.SelectMany(annotation => Check(annotation, set.Index));

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
        var origins = ((ManifestScalar)annotation.Entry.Value).ItemOrigins;
        if (problem.Item is not { } item || item.Count != origins.Count)
            return OnValue(annotation, message, problem.Replacement);

        var origin = origins[item.Index];
        return On(annotation.Resource, annotation.Entry.Value, message) with { Origin = origin, Fix = Fix(origin, written: null, item.Replacement) };
    }

    /// <summary>None where less than the whole text was written, such as an open part of a key or one item of a list: the replacement would not fit there.</summary>
    private static ManifestFix? Fix(Origin target, string? written, string? replacement) =>
        replacement is null || target.Length < written?.Length ? null : new ManifestFix($"Write '{replacement}'", target, ManifestScalar.Of(replacement));
}
