using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Metadata;

/// <summary>An object without a name cannot be created, unless the server is asked to make one up.</summary>
internal sealed class NameMissingRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1002", "name-missing", "An object has a name", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.Resources
        where resource.IsKubernetesOwn()
            && resource.Metadata?["name"] is null or ManifestScalar { Value: null or "" }
            && string.IsNullOrEmpty(resource.Metadata?.Text("generateName"))
        select On(resource, $"{resource.Kind} has no metadata.name");
}
