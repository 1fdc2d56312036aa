using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Values;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>A rule about the text of annotations: what the catalogue says about one kind of wrong values.</summary>
internal abstract class AnnotationValueRule : AnnotationRule
{
    protected sealed override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.Problems.Count == 0 || annotation.ReadSpec is not { } spec || annotation.Text is not { } text || (text.Length == 0 && IngressControllers.ByPrefix(spec.Prefix) == IngressController.Nginx))
            return [];

        // Where the cluster decides who reads it, a text that one of them takes may be meant for that one.
        if (annotation.OtherReaders.Any(other => !other.Value.Check(text).Any()))
            return [];

        return Concerning(annotation, spec, index);
    }

    private IEnumerable<Finding> Concerning(AnnotationView annotation, AnnotationSpec spec, ManifestIndex index) =>
        annotation.Problems
            .Where(problem => Concerns(problem, spec) && Applies(annotation, index))
            .Select(problem => OnValue(annotation, $"Annotation '{annotation.Key}': {problem.Message}{Then(problem.Message, Consequence(spec))}", problem));

    /// <summary>Whether the problem is this rule's.</summary>
    protected abstract bool Concerns(ValueProblem problem, AnnotationSpec spec);

    /// <summary>Whether the rule has a say in this annotation at all.</summary>
    protected virtual bool Applies(AnnotationView annotation, ManifestIndex index) => true;

    /// <summary>What becomes of the value: a sentence after the problem itself.</summary>
    protected virtual string? Consequence(AnnotationSpec spec) => null;

    private static string Then(string problem, string? consequence) =>
        consequence is null ? "" : (problem.EndsWith("?", StringComparison.Ordinal) ? " " : ". ") + consequence;
}
