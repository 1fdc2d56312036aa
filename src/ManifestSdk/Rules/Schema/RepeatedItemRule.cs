using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>Items of lists that must differ in certain fields. Ports, containers, volumes and mounts have rules of their own.</summary>
internal sealed class RepeatedItemRule : ManifestRule
{
    /// <summary>The items themselves differ.</summary>
    private static readonly string[] Whole = [];

    private static readonly TypeTable<(string List, string[] Keys)> Table = new(
        ("v1.ServiceSpec", ("ipFamilies", Whole)),
        ("v1.PodSpec", ("topologySpreadConstraints", ["topologyKey", "whenUnsatisfiable"])),
        ("v1.PodSecurityContext", ("sysctls", ["name"])),
        ("v1.Container", ("volumeDevices", ["name"])),
        ("v1.LimitRangeSpec", ("limits", ["type"])),
        ("v1.NodeSpec", ("taints", ["key", "effect"])),
        ("v1.TopologySelectorTerm", ("matchLabelExpressions", ["key"])),
        ("apiextensions.k8s.io/v1.CustomResourceDefinitionSpec", ("versions", ["name"])),
        ("admissionregistration.k8s.io/v1.ValidatingWebhookConfiguration|admissionregistration.k8s.io/v1.MutatingWebhookConfiguration", ("webhooks", ["name"])));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1213", "repeated-item", "Items of a list differ in what tells them apart", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from row in Table.Over(set.Index)
        where row.Object.Fields[row.Expected.List] is ManifestSequence
        from same in ((ManifestSequence)row.Object.Fields[row.Expected.List]!).Items
            .Where(item => IdentityOf(item, row.Expected.Keys) is not null)
            .GroupBy(item => IdentityOf(item, row.Expected.Keys))
        let first = same.First()
        from repeated in same.Skip(1)
        select On(row.Object.Resource, repeated, $"{row.Object.Resource} has {same.Key} twice in {row.Expected.List}") with { Related = [first.Origin] };

    /// <summary>What tells an item apart, as messages name it; <see langword="null"/> where it is not written.</summary>
    private static string? IdentityOf(ManifestNode item, string[] keys)
    {
        if (keys.Length == 0)
            return item is ManifestScalar { Value: not null } ? $"'{item}'" : null;

        var values = keys.Select(key => (item as ManifestMapping)?[key]).OfType<ManifestScalar>().ToArray();
        return values.Length == keys.Length ? Wording.List(keys.Select((key, index) => $"{key} '{values[index]}'")) : null;
    }
}
