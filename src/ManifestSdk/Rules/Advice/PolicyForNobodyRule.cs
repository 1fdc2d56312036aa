using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Advice;

/// <summary>A NetworkPolicy that selects no declared Pods: what it was to shield stays open.</summary>
internal sealed class PolicyForNobodyRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK9030", "network-policy-for-nobody", "A NetworkPolicy selects the Pods of some workload", RuleSeverity.Info) { IsEnabledByDefault = false };

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from policy in set.Index.OfKind("NetworkPolicy")
        let selector = policy.Spec?.Mapping("podSelector")
        where selector is not null && selector["matchExpressions"] is null
        let labels = selector.Mapping("matchLabels")
        where labels is { Entries.Count: > 0 }
            && labels.Entries.All(static entry => entry.Value is ManifestScalar { Text: not null })
            && set.Index.Selected(labels).All(workload => ManifestIndex.NamespaceOf(workload.Resource) != ManifestIndex.NamespaceOf(policy))
        select On(
            policy,
            labels,
            $"{policy} selects {Wording.List(labels.Texts().Select(static label => $"'{label.Key}: {label.Value}'"))}, which no declared Pods {Wording.InNamespace(policy)} carry. Write their labels, unless they live elsewhere.");
}
