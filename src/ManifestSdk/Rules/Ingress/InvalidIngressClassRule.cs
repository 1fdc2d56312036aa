using System.Text.RegularExpressions;
using ManifestSdk.Model;
using ManifestSdk.Model.Views;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Ingress;

/// <summary>An IngressClass names its controller, and parameters of a kind, name and scope.</summary>
internal sealed class InvalidIngressClassRule : ManifestRule
{
    private const int MaxLength = 250;
    private static readonly string[] RequiredParameters = ["kind", "name"];
    private static readonly Regex ControllerPath = new(@"\A[A-Za-z0-9/\-._~%!$&'()*+,;=:]+\z", RegexOptions.CultureInvariant);

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4015", "invalid-ingress-class", "An IngressClass names a controller and complete parameters", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from ingressClass in set.Index.OfKind("IngressClass")
        where ingressClass.Root["spec"] is null or ManifestMapping
        from finding in Controller(ingressClass).Concat(Parameters(ingressClass))
        select finding;

    private IEnumerable<Finding> Controller(ManifestResource ingressClass)
    {
        if (ingressClass.Spec?["controller"] is null or ManifestScalar { Value: null or "" })
            yield return On(ingressClass, $"{ingressClass} names no controller. Write one, such as 'ingress.k8s.aws/alb'.");
        else if (ingressClass.Spec.Scalar("controller") is { Text: { } name } controller && !IsController(name))
            yield return On(ingressClass, controller, $"'{name}' in {ingressClass} is not a controller; write a domain and a path, such as 'k8s.io/ingress-nginx'");
    }

    private IEnumerable<Finding> Parameters(ManifestResource ingressClass)
    {
        if (ingressClass.Spec?.Mapping("parameters") is not { } parameters)
            yield break;

        foreach (var field in RequiredParameters.Where(field => parameters[field] is null or ManifestScalar { Value: null or "" }))
            yield return On(ingressClass, parameters, $"The parameters of {ingressClass} have no {field}");

        var isNamespaced = parameters.Text("scope") == "Namespace";
        if (isNamespaced && parameters["namespace"] is null)
            yield return On(ingressClass, parameters, $"The parameters of {ingressClass} have scope 'Namespace' and name none");

        if (!isNamespaced && parameters.Find("namespace") is { } forbidden)
            yield return OnKey(ingressClass, forbidden, $"The parameters of {ingressClass} name a namespace. Write scope 'Namespace', or leave it out.");
    }

    private static bool IsController(string name) =>
        name.Length <= MaxLength
        && name.IndexOf('/') is var slash and > 0
        && NameFormat.DnsSubdomain.IsValid(name.Substring(0, slash))
        && ControllerPath.IsMatch(name.Substring(slash + 1));
}
