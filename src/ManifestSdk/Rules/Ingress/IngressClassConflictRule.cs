using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>The old annotation and the field that replaced it must not disagree.</summary>
internal sealed class IngressClassConflictRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4009", "ingress-class-conflict", "An Ingress names one class", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingress in set.Index.Ingresses
        let field = ingress.Spec?.Scalar("ingressClassName")
        let annotation = ingress.AnnotatedClass
        where field?.Text is { Length: > 0 } && annotation?.Text is { Length: > 0 } && field.Text != annotation.Text
        select On(
            ingress.Resource,
            annotation,
            $"{ingress.Resource} has class '{field.Text}' in ingressClassName and '{annotation.Text}' in the annotation 'kubernetes.io/ingress.class'. "
            + "Leave out the annotation.") with
        {
            Related = [field.Origin],
        };
}
