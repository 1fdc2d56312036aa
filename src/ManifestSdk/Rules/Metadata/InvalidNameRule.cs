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
        ["CronJob"] = NameFormat.CronJobName,
    };

    /// <summary>Role-based access control takes nearly anything, such as <c>system:node-reader</c>.</summary>
    private static readonly string[] AnyName = ["Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"];

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1001", "invalid-name", "An object's name is one that its kind may have", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from resource in set.Index.Resources
        where resource.IsKubernetesOwn() && resource.Name.Length > 0 && !AnyName.Contains(resource.Kind)
        let problem = FormatOf(resource.Kind).Problem(resource.Name)
        where problem is not null
        select On(resource, resource.Metadata!["name"]!, $"{resource.Kind} name '{resource.Name}' {problem}");

    private static NameFormat FormatOf(string kind) => Formats.TryGetValue(kind, out var format) ? format : NameFormat.DnsSubdomain;
}
