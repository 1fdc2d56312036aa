using ManifestSdk.Model;
using ManifestSdk.Model.Views;

namespace ManifestSdk.Rules.Workloads;

/// <summary>A managed disk is a resource of Azure; the others are files in a blob store.</summary>
internal sealed class InvalidAzureDiskRule : ManifestRule
{
    private const string Managed = "/subscriptions/";
    private const string Blob = "https://";

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2059", "invalid-azure-disk", "An Azure disk has a URI of its kind", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from disk in set.Index.OfType("v1.AzureDiskVolumeSource")
        let uri = disk.Fields.Scalar("diskURI")
        where uri?.Text is { Length: > 0 }
        let problem = Problem(disk.Fields.Text("kind") ?? "Shared", uri.Text!)
        where problem is not null
        select On(disk.Resource, uri, $"'{uri}' in {disk.Resource} {problem}");

    private static string? Problem(string kind, string uri) => kind switch
    {
        "Managed" => uri.StartsWith(Managed, StringComparison.Ordinal) ? null : $"is no managed disk; its URI begins with '{Managed}'",
        "Shared" or "Dedicated" when uri.StartsWith(Managed, StringComparison.Ordinal) => "is a managed disk. Write kind 'Managed' beside it.",
        "Shared" or "Dedicated" => uri.StartsWith(Blob, StringComparison.Ordinal) ? null : $"is no disk in a blob store; its URI begins with '{Blob}'",
        _ => null,
    };
}
