using System.Text.RegularExpressions;
using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Workloads;

/// <summary>The few fields of a Pod that its own containers may read.</summary>
internal sealed class FieldRefNotSupportedRule : ManifestRule
{
    private static readonly string[] Fields =
    [
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName",
        "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
    ];

    private static readonly Regex OneOfMetadata = new(@"\Ametadata\.(labels|annotations)\['.+'\]\z", RegexOptions.CultureInvariant);

    private static readonly FieldTable<bool> Table = new(
        (FieldScope.Pods, "spec.containers|initContainers[].env[].valueFrom.fieldRef.fieldPath", true));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2022", "field-ref-not-supported", "A variable reads a field that Pods may read", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        where field.Node is ManifestScalar { Text.Length: > 0 } path && !Fields.Contains(path.Text) && !OneOfMetadata.IsMatch(path.Text)
        select Explain(field.Resource, (ManifestScalar)field.Node);

    private Finding Explain(ManifestResource resource, ManifestScalar path)
    {
        var near = NearMiss.Of(path.Text!, Fields);
        return On(
            resource,
            path,
            $"A variable in {resource} cannot read '{path.Text}'."
            + (near is null
                ? " It reads metadata.labels['key'], metadata.annotations['key'], " + Wording.List(Fields, "or") + "."
                : Wording.DidYouMean(near))) with
        {
            Fix = ManifestFix.UseIfKnown(path, near),
        };
    }
}
