using ManifestSdk.Model;
using ManifestSdk.Rules.Metadata;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Resources are those that Kubernetes counts, or somebody's own with a domain; and what comes in units is not divided.</summary>
internal sealed class InvalidResourceRule : ManifestRule
{
    private static readonly string[] OfContainers = ["cpu", "memory", "ephemeral-storage"];

    private static readonly string[] OfQuotas =
    [
        .. OfContainers, "storage", "pods", "services", "replicationcontrollers", "resourcequotas", "secrets", "configmaps", "persistentvolumeclaims",
        "services.nodeports", "services.loadbalancers", "requests.cpu", "requests.memory", "requests.storage", "requests.ephemeral-storage",
        "limits.cpu", "limits.memory", "limits.ephemeral-storage",
    ];

    private static readonly string[] Measured = ["cpu", "memory", "storage", "ephemeral-storage"];

    private const bool Counted = true;

    /// <summary>What other amounts are only compared with may lie between two of them.</summary>
    private const bool Compared = false;

    private static readonly FieldTable<(string[] Names, bool IsCounted)> Table = new(
        ("v1.ResourceRequirements", "limits|requests", (OfContainers, Counted)),
        ("node.k8s.io/v1.Overhead", "podFixed", (OfContainers, Counted)),
        ("v1.LimitRangeItem", "default|defaultRequest", (OfQuotas, Counted)),
        ("v1.LimitRangeItem", "max|min|maxLimitRequestRatio", (OfQuotas, Compared)),
        ("v1.ResourceQuotaSpec", "hard", (OfQuotas, Counted)));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2051", "invalid-resource", "A resource is one that Kubernetes knows, in amounts that it comes in", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        from amount in (field.Node as ManifestMapping)?.Entries ?? []
        let problem = NameProblem(amount.Key, field.Expected.Names)
        where problem is not null || (field.Expected.IsCounted && IsDivided(amount))
        select problem is not null
            ? OnKey(field.Resource, amount, $"'{amount.Key}' in {field.Resource} {problem}")
            : On(field.Resource, amount.Value, $"{field.Resource} has {amount.Value} of '{amount.Key}', which comes in whole units");

    private static string? NameProblem(string name, string[] standard)
    {
        if (QualifiedName.Problem(name, isAnnotation: false) is { } problem)
            return problem;

        if (name.Contains('/') || standard.Contains(name) || name.StartsWith("hugepages-", StringComparison.Ordinal) || name.StartsWith("requests.hugepages-", StringComparison.Ordinal))
            return null;

        return "is no resource that Kubernetes knows; one of somebody else is written 'example.com/name'." + Wording.DidYouMean(NearMiss.Of(name, standard));
    }

    private static bool IsDivided(ManifestEntry amount) =>
        !Measured.Contains(amount.Key.Substring(amount.Key.IndexOf('.') + 1))
        && !amount.Key.Contains("storageclass.storage.k8s.io")
        && !amount.Key.Contains("hugepages-")
        && amount.Value is ManifestScalar scalar
        && QuantityText.Amount(scalar) is { } number
        && number != Math.Floor(number);
}
