using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>With two default classes, the API server refuses every Ingress that names none.</summary>
internal sealed class SeveralDefaultClassesRule : ManifestRule
{
    private const string DefaultAnnotation = "ingressclass.kubernetes.io/is-default-class";

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4017", "several-default-classes", "One IngressClass at most is the default", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var defaults =
            from ingressClass in set.Index.OfKind("IngressClass")
            let flag = ingressClass.Metadata?.Mapping("annotations")?.Scalar(DefaultAnnotation)
            where flag?.Text == "true"
            select (Class: ingressClass, Flag: flag);

        var all = defaults.ToArray();
        return all.Skip(1).Select(later => On(
            later.Class,
            later.Flag,
            $"{later.Class} is a default class, and so is {all[0].Class}; an Ingress without class is then refused") with
        {
            Related = [all[0].Flag.Origin],
        });
    }
}
