using ManifestSdk.Model;

namespace ManifestSdk.Rules.Schema;

/// <summary>Fields of which an object has one: a volume one source, a hook one action. Rules of their own speak of probes, variables and peers.</summary>
internal sealed class SeveralChoicesRule : ManifestRule
{
    private const bool One = true;
    private const bool OneOrNone = false;

    private static readonly string[] VolumeSources =
    [
        "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "fc",
        "flexVolume", "flocker", "gcePersistentDisk", "gitRepo", "glusterfs", "hostPath", "image", "iscsi", "nfs", "persistentVolumeClaim",
        "photonPersistentDisk", "portworxVolume", "projected", "quobyte", "rbd", "scaleIO", "secret", "storageos", "vsphereVolume",
    ];

    private static readonly string[] PersistentSources = [.. VolumeSources, "local"];

    private static readonly TypeTable<(bool NeedsOne, string[] Fields)> Table = new(
        ("v1.Volume", (OneOrNone, VolumeSources)),
        ("v1.PersistentVolumeSpec", (One, PersistentSources)),
        ("v1.VolumeProjection", (OneOrNone, ["clusterTrustBundle", "configMap", "downwardAPI", "podCertificate", "secret", "serviceAccountToken"])),
        ("v1.VolumeMount", (OneOrNone, ["subPath", "subPathExpr"])),
        ("v1.DownwardAPIVolumeFile", (One, ["fieldRef", "resourceFieldRef"])),
        ("v1.LifecycleHandler", (One, ["exec", "httpGet", "sleep", "tcpSocket"])),
        ("storage.k8s.io/v1.VolumeAttachmentSource", (One, ["inlineVolumeSpec", "persistentVolumeName"])),
        ("admissionregistration.k8s.io/v1.WebhookClientConfig", (One, ["service", "url"])));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK1212", "several-choices", "Of fields that exclude each other one is written", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from row in Table.Over(set.Index)
        let fields = row.Object.Fields
        let written = fields.Entries.Where(entry => row.Expected.Fields.Contains(entry.Key) && entry.Value is not ManifestScalar { Value: null or "" }).ToArray()
        where written.Length > 1 || (row.Expected.NeedsOne && written.Length == 0)
        select written.Length == 0
            ? On(row.Object.Resource, row.Object.Place, $"{row.Object.Resource} needs one of {Choices(row.Expected.Fields)} here, and none is written")
            : OnKey(row.Object.Resource, written[1], $"{row.Object.Resource} has {Wording.List(written.Select(static entry => $"'{entry.Key}'"))} in one place, and only one may be there. Keep one.");

    /// <summary>A list of thirty sources helps nobody.</summary>
    private static string Choices(string[] fields) => fields.Length > 6 ? "'csi', 'local', 'nfs' and the other sources" : Wording.List(fields.Select(static field => $"'{field}'"));
}
