using ManifestSdk.Model;

namespace ManifestSdk.Rules.Metadata;

/// <summary>Two objects of one kind and name: the later one overwrites the earlier one.</summary>
internal sealed class DuplicateResourceRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1009", "duplicate-resource", "A kind and name are declared once in a namespace", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resources in set.Index.Resources
            .GroupBy(ResourceIdentity.Of)
            .Where(static resources => resources.Key is not null)
        let first = resources.First()
        from repeated in resources.Skip(1)
        select On(
            repeated,
            repeated.Metadata!["name"]!,
            $"{repeated} is declared twice{Place(repeated)}; the later one overwrites the earlier one") with
        {
            Related = [first.Origin],
        };

    private static string Place(ManifestResource resource) => resource.IsClusterScoped() ? "" : " " + Wording.InNamespace(resource);
}
