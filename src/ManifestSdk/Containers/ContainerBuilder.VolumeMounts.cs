using ManifestSdk.Recording;

namespace ManifestSdk;

public sealed partial class ContainerBuilder
{
    /// <summary>Makes a volume visible in the container, an entry of <c>volumeMounts</c>.</summary>
    /// <param name="name">The volume of the Pod, or the claim template of the StatefulSet (MSDK2015).</param>
    /// <param name="mountPath">Where: a path inside the container, used once (MSDK2016).</param>
    /// <param name="readOnly">Whether the container may only read.</param>
    /// <param name="subPath">A path inside the volume to mount in place of its root; relative, without <c>..</c>. Updates of a ConfigMap or Secret don't reach it.</param>
    /// <param name="subPathExpr">The same with <c>$(NAME)</c> for variables of <c>env</c>; not together with <paramref name="subPath"/>.</param>
    /// <param name="mountPropagation">Whether mounts made later pass between the node and the container.</param>
    public ContainerBuilder VolumeMount(
        string name,
        string mountPath,
        bool? readOnly = null,
        string? subPath = null,
        string? subPathExpr = null,
        MountPropagation? mountPropagation = null)
    {
        var mount = _container.Sequence("volumeMounts").AddMapping();
        mount.SetArgument("name", name);
        mount.SetArgument("mountPath", mountPath);
        mount.SetIfGiven("subPath", subPath);
        mount.SetIfGiven("subPathExpr", subPathExpr);
        mount.SetIfGiven("readOnly", readOnly);
        mount.SetIfGiven("mountPropagation", mountPropagation);
        return this;
    }

    /// <summary>Hands a claim of <see cref="VolumeMode.Block"/> to the container as a raw device, an entry of <c>volumeDevices</c>.</summary>
    /// <param name="name">The volume of the Pod that is a claim, or the claim template of the StatefulSet.</param>
    /// <param name="devicePath">Where: a path inside the container, <c>/dev/xvda</c>.</param>
    public ContainerBuilder VolumeDevice(string name, string devicePath)
    {
        var device = _container.Sequence("volumeDevices").AddMapping();
        device.SetArgument("name", name);
        device.SetArgument("devicePath", devicePath);
        return this;
    }
}
