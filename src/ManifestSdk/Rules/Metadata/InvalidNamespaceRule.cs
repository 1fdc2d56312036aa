using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Metadata;

/// <summary>What <c>metadata.namespace</c> may say.</summary>
internal sealed class InvalidNamespaceRule : ManifestRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1003", "invalid-namespace", "A namespace is a DNS label", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.Resources
        where resource.Namespace.Length > 0
        let problem = NameFormat.DnsLabel.Problem(resource.Namespace)
        where problem is not null
        select On(resource, resource.Metadata!["namespace"]!, $"'{resource.Namespace}' as the namespace of {resource} {problem}");
}
