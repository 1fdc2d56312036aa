using ManifestSdk.Model;

namespace ManifestSdk.Rules.Ingress;

/// <summary>
/// Classes usually come with a controller's installation. Where the set declares some of its own, one that is not among
/// them is suspicious.
/// </summary>
internal sealed class IngressClassNotDeclaredRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK4008", "ingress-class-not-declared", "An Ingress names one of the declared IngressClasses", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set)
    {
        var declared = new HashSet<string>(
            set.Resources.Where(static resource => resource.IsKubernetes("IngressClass")).Select(static resource => resource.Name),
            StringComparer.Ordinal);

        return
            from ingress in set.Index.Ingresses
            let name = ingress.Class
            where declared.Count > 0 && name?.Text is { Length: > 0 } && !declared.Contains(name.Text)
            select Explain(ingress.Resource, name, declared);
    }

    private Finding Explain(ManifestResource ingress, ManifestScalar name, HashSet<string> declared)
    {
        var near = NearMiss.Of(name.Text!, declared);
        return On(
            ingress,
            name,
            $"{ingress} has class '{name.Text}', which is not declared."
            + (near is null ? $" {Declared(declared)} Declare it as external if its controller brings it." : Wording.DidYouMean(near))) with
        {
            Fix = ManifestFix.UseIfKnown(name, near),
        };
    }

    private static string Declared(HashSet<string> names)
    {
        var list = Wording.List(names.OrderBy(static name => name, StringComparer.Ordinal).Select(static name => $"'{name}'"));
        return names.Count == 1 ? $"Only {list} is." : $"Declared are {list}.";
    }
}
