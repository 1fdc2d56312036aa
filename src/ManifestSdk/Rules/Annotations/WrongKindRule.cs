using ManifestSdk.Controllers;
using ManifestSdk.Model;

namespace ManifestSdk.Rules.Annotations;

/// <summary>An annotation on a kind of object whose annotations of this key nobody reads.</summary>
internal sealed class WrongKindRule : AnnotationRule
{
    /// <summary>Kinds whose annotations the catalogue's controllers are known to read or not to read; others may belong to anybody.</summary>
    private static readonly string[] Judged = ["Ingress", "Service", "Deployment", "StatefulSet", "DaemonSet", "Namespace", "IngressClass"];

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK1103", "annotation-on-wrong-kind", "An annotation stands on a kind of object that it is read on", RuleSeverity.Warning);

    protected override IEnumerable<Finding> Check(AnnotationView annotation, ManifestIndex index)
    {
        if (annotation.Spec is { IsRemoved: false } spec && !spec.Kinds.Contains(annotation.Resource.Kind) && Judged.Contains(annotation.Resource.Kind))
            yield return OnKey(annotation, $"'{annotation.Key}' is read on {Wording.List(spec.Kinds.Select(Article), "or")}, not on {Article(annotation.Resource.Kind)}");
    }

    private static string Article(string kind) => ("AEIOU".Contains(kind[0]) ? "an " : "a ") + kind;
}
