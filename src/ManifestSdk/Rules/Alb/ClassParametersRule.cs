using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Alb;

/// <summary>Parameters of a class that its controller does not know: it serves no Ingress of the class.</summary>
internal sealed class ClassParametersRule : ManifestRule
{
    private const string Kind = "IngressClassParams";

    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["ingress.k8s.aws/alb"] = "elbv2.k8s.aws",
        ["eks.amazonaws.com/alb"] = "eks.amazonaws.com",
    };

    public override RuleDescriptor Descriptor { get; } =
        new("MSDK5035", "alb-class-parameters", "The parameters of an ALB's IngressClass are IngressClassParams of its controller", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingressClass in set.Index.OfKind("IngressClass")
        let controller = ingressClass.Spec?.Text("controller") ?? ""
        where Groups.ContainsKey(controller)
        let parameters = ingressClass.Spec?.Mapping("parameters")
        where parameters is not null
        from finding in Check(ingressClass, parameters, Groups[controller], controller)
        select finding;

    private IEnumerable<Finding> Check(ManifestResource ingressClass, ManifestMapping parameters, string group, string controller)
    {
        if (parameters.Scalar("kind") is { Text: { Length: > 0 } kind } kindNode && kind != Kind)
            yield return Wrong(ingressClass, kindNode, $"'{controller}' reads no parameters of kind '{kind}'. Write '{Kind}'.", Kind);

        if (parameters.Scalar("apiGroup") is not { } groupNode)
            yield return On(ingressClass, parameters, $"The parameters of {ingressClass} name no apiGroup, and '{controller}' reads those of '{group}'. Write apiGroup: {group}.");
        else if (groupNode.Text is { } written && written != group)
            yield return Wrong(ingressClass, groupNode, $"'{controller}' reads parameters of '{group}', not of '{written}'. Write '{group}'.", group);
    }

    private Finding Wrong(ManifestResource ingressClass, ManifestScalar node, string message, string instead) =>
        On(ingressClass, node, message) with { Fix = ManifestFix.Use(node, instead) };
}
