using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Metadata;

/// <summary>What an object of each kind may be called.</summary>
internal sealed class InvalidNameRule : ManifestRule
{
    private static readonly Dictionary<string, NameFormat> Formats = new(StringComparer.Ordinal)
    {
        ["Namespace"] = NameFormat.DnsLabel,
        ["StatefulSet"] = NameFormat.DnsLabel,
        ["Service"] = NameFormat.ServiceName,
        ["Job"] = NameFormat.JobName,
        ["CronJob"] = NameFormat.CronJobName,
        // Whatever can stand in a URL, such as system:node-reader.
        ["Role"] = NameFormat.PathSegment,
        ["RoleBinding"] = NameFormat.PathSegment,
        ["ClusterRole"] = NameFormat.PathSegment,
        ["ClusterRoleBinding"] = NameFormat.PathSegment,
        ["PodDisruptionBudget"] = NameFormat.PathSegment,
        ["CertificateSigningRequest"] = NameFormat.PathSegment,
    };

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1001", "invalid-name", "An object's name is one that its kind may have", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.Resources
        where resource.IsKubernetesOwn() && resource.Name.Length > 0
        let problem = FormatOf(resource.Kind).Problem(resource.Name)
        where problem is not null
        select On(resource, resource.Metadata!["name"]!, $"{resource.Kind} name '{resource.Name}' {problem}");

    private static NameFormat FormatOf(string kind) => Formats.TryGetValue(kind, out var format) ? format : NameFormat.DnsSubdomain;
}
