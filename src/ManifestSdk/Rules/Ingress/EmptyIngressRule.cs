using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Ingress;

/// <summary>An Ingress routes something.</summary>
internal sealed class EmptyIngressRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4007", "empty-ingress", "An Ingress has rules with paths, or a default backend", RuleSeverity.Error);

    // What is wrong with that field is said where it stands.
    private const string BackendOfBetas = "backend";

    public override IEnumerable<Finding> Check(ManifestSet set) => set.Index.Ingresses.SelectMany(Check);

    private IEnumerable<Finding> Check(IngressView ingress)
    {
        if (IsEmpty(ingress.Resource.Root["spec"]) || (ingress.Spec is { } spec && IsEmpty(spec["rules"]) && spec["defaultBackend"] is null && spec[BackendOfBetas] is null))
            yield return On(ingress.Resource, $"{ingress.Resource} routes nothing. Add rules or a defaultBackend.");

        foreach (var rule in ingress.Rules)
        {
            if (rule.Node.Mapping("http")?["paths"] is ManifestSequence { Items.Count: 0 } paths)
                yield return On(ingress.Resource, paths, $"The rule for {Wording.Host(rule.Host)} of {ingress.Resource} has no paths. Add one, or leave out the rule.");
        }
    }

    private static bool IsEmpty(ManifestNode? node) =>
        node is null or ManifestScalar { Value: null } or ManifestSequence { Items.Count: 0 };
}
