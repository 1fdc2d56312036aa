using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Resources;

/// <summary>Kinds whose name is made of their own fields.</summary>
internal sealed class NameOfPartsRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK8055", "name-of-parts", "A definition of kinds or versions is named after what it defines", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.OfKind("CustomResourceDefinition").Concat(set.Index.OfKind("APIService"))
        let expected = NameOf(resource)
        where expected is not null && resource.Name.Length > 0 && resource.Name != expected
        select On(resource, resource.Metadata!["name"]!, $"{resource} defines '{expected}' and must be called so") with
        {
            Fix = ManifestFix.Use(resource.Metadata!["name"]!, expected),
        };

    private static string? NameOf(ManifestResource resource)
    {
        var first = resource.Kind == "APIService" ? resource.Spec?.Text("version") : resource.Spec?.Mapping("names")?.Text("plural");
        return first is { Length: > 0 } && resource.Spec?.Text("group") is { Length: > 0 } group ? first + "." + group : null;
    }
}
