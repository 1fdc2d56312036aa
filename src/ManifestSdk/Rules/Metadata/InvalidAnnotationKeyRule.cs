using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Metadata;

/// <summary>The syntax of annotation keys; whether a controller knows the key is another rule's business.</summary>
internal sealed class InvalidAnnotationKeyRule : ManifestRule
{
    private static readonly FieldPlaces Table = new(
        (FieldScope.CustomResources, "metadata.annotations"),
        (FieldScope.CustomResources, "spec.template.metadata.annotations"),
        ("meta/v1.ObjectMeta", "annotations"));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1007", "invalid-annotation-key", "An annotation key is a name with an optional DNS prefix", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        from annotation in (field.Node as ManifestMapping)?.Entries ?? []
        let problem = QualifiedName.Problem(annotation.Key, isAnnotation: true)
        where problem is not null
        select OnKey(field.Resource, annotation, $"Annotation key '{annotation.Key}' {problem}") with
        {
            Fix = FixOf(annotation),
        };

    private static ManifestFix? FixOf(ManifestEntry annotation)
    {
        var trimmed = annotation.Key.Trim('/');
        return QualifiedName.Problem(trimmed, isAnnotation: true) is null
            ? new ManifestFix($"Use '{trimmed}'", annotation.KeyOrigin, ManifestScalar.Of(trimmed))
            : null;
    }
}
