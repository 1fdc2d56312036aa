using ManifestSdk.Recording;

namespace ManifestSdk;

public sealed partial class ContainerBuilder
{
    /// <summary>Makes a volume visible in the container, an entry of <c>volumeMounts</c>.</summary>
    /// <param name="name">The volume of the Pod, or the claim template of the StatefulSet (MSDK2015).</param>
    /// <param name="mountPath">Where: a path inside the container, used once (MSDK2016).</param>
    /// <param name="readOnly">Whether the container may only read.</param>
    /// <param name="subPath">A path inside the volume to mount in place of its root; relative, without <c>..</c>. Updates of a ConfigMap or Secret don't reach it.</param>
    public ContainerBuilder VolumeMount(string name, string mountPath, bool? readOnly = null, string? subPath = null)
    {
        var mount = _container.Sequence("volumeMounts").AddMapping();
        mount.SetArgument("name", name);
        mount.SetArgument("mountPath", mountPath);
        mount.SetIfGiven("subPath", subPath);
        mount.SetIfGiven("readOnly", readOnly);
        return this;
    }
}
