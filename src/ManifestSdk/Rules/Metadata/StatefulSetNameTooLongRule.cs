using ManifestSdk.Model;

namespace ManifestSdk.Rules.Metadata;

/// <summary>The StatefulSet is accepted, but a label made from its name is too long for its Pods.</summary>
internal sealed class StatefulSetNameTooLongRule : ManifestRule
{
    private const int MaxLength = 52;

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1016", "stateful-set-name-too-long", "A StatefulSet's name leaves room for its Pods' names", RuleSeverity.Warning);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.OfKind("StatefulSet")
        where resource.Name.Length is > MaxLength and <= 63
        select On(
            resource,
            resource.Metadata!["name"]!,
            $"The name of {resource} has {resource.Name.Length} characters. Its Pods carry the name and a revision in a label of at most 63; "
            + $"use at most {MaxLength}.");
}
