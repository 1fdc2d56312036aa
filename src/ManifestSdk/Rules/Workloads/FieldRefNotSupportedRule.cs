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

    private static readonly string[] MetadataOfFiles = ["metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"];

    private static readonly string[] Resources =
        ["limits.cpu", "limits.memory", "limits.ephemeral-storage", "requests.cpu", "requests.memory", "requests.ephemeral-storage"];

    private static readonly FieldTable<(string Reader, string[] Fields)> Table = new(
        (FieldScope.Pods, "spec.containers|initContainers[].env[].valueFrom.fieldRef.fieldPath", ("A variable", Fields)),
        ("v1.DownwardAPIVolumeFile", "fieldRef.fieldPath", ("A file", MetadataOfFiles)),
        ("v1.ResourceFieldSelector", "resource", ("A variable or file", Resources)));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2022", "field-ref-not-supported", "A variable or file reads a field that Pods may read", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        where field.Node is ManifestScalar { Text.Length: > 0 } path && !IsReadable(path.Text!, field.Expected.Fields)
        select Explain(field.Resource, (ManifestScalar)field.Node, field.Expected.Reader, field.Expected.Fields);

    private static bool IsReadable(string path, string[] fields) =>
        fields.Contains(path)
        || (fields == Resources ? path.StartsWith("limits.hugepages-", StringComparison.Ordinal) || path.StartsWith("requests.hugepages-", StringComparison.Ordinal) : OneOfMetadata.IsMatch(path));

    private Finding Explain(ManifestResource resource, ManifestScalar path, string reader, string[] fields)
    {
        var near = NearMiss.Of(path.Text!, fields);
        return On(
            resource,
            path,
            $"{reader} in {resource} cannot read '{path.Text}'."
            + (near is null
                ? $" It reads {(fields == Resources ? "" : "metadata.labels['key'], metadata.annotations['key'], ")}" + Wording.List(fields, "or") + "."
                : Wording.DidYouMean(near))) with
        {
            Fix = ManifestFix.UseIfKnown(path, near),
        };
    }
}
