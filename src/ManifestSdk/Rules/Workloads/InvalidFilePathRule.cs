using ManifestSdk.Model;
using ManifestSdk.Rules.Schema;

namespace ManifestSdk.Rules.Workloads;

/// <summary>Paths in volumes lead nowhere else.</summary>
internal sealed class InvalidFilePathRule : ManifestRule
{
    private static readonly FieldTable<Form> Table = new(
        ("v1.KeyToPath|v1.DownwardAPIVolumeFile|v1.ServiceAccountTokenProjection|v1.ClusterTrustBundleProjection", "path", Form.FileInside),
        ("v1.VolumeMount", "subPath|subPathExpr", Form.Inside),
        ("v1.HostPathVolumeSource|v1.LocalVolumeSource", "path", Form.Direct),
        ("v1.VolumeDevice", "devicePath", Form.Direct),
        ("v1.NFSVolumeSource", "path", Form.Absolute));

    public override RuleDescriptor Descriptor { get; } = new(
        "MSDK2050", "invalid-file-path", "A path in a volume stays inside it", RuleSeverity.Error);

    public override IEnumerable<Finding> Check(ManifestSet set) =>
        from field in Table.Over(set.Index)
        let path = (field.Node as ManifestScalar)?.Text
        where !string.IsNullOrEmpty(path)
        let problem = Problem(path!, field.Expected)
        where problem is not null
        select On(field.Resource, field.Node, $"'{path}' as {field.Resource.FieldOf(field.Node)} in {field.Resource} {problem}");

    private static string? Problem(string path, Form form) => form switch
    {
        Form.Absolute => path[0] == '/' ? null : $"is not absolute. Write '/{path}'.",
        _ when path.Split('/').Contains("..") => "leads upwards. Write a path without '..'.",
        Form.Direct => null,
        _ when path[0] == '/' => $"begins with '/'. Write '{path.TrimStart('/')}'.",
        Form.FileInside when path.StartsWith("..", StringComparison.Ordinal) => "begins with '..', which is not allowed",
        _ => null,
    };

    private enum Form
    {
        /// <summary>From the root.</summary>
        Absolute,

        /// <summary>Without detours.</summary>
        Direct,

        /// <summary>Below the volume.</summary>
        Inside,

        /// <summary>Below the volume, where names with two leading dots are the kubelet's own.</summary>
        FileInside,
    }
}
