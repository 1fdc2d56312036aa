using ManifestSdk.Recording;

namespace ManifestSdk;

/// <summary>What a volume takes from the node or from other machines.</summary>
public sealed partial class VolumeBuilder
{
    /// <summary>Mounts a path of the node, <c>hostPath</c>: for what belongs to the node, such as a log collector.</summary>
    /// <param name="path">The path on the node.</param>
    /// <param name="type">What must be there; by default nothing is checked.</param>
    public VolumeBuilder HostPath(string path, HostPathType? type = null)
    {
        var source = _volume.Mapping("hostPath");
        source.SetArgument("path", path);
        source.SetIfGiven("type", type);
        return this;
    }

    /// <summary>Mounts a directory of an NFS server, <c>nfs</c>.</summary>
    /// <param name="server">The server's host name or address.</param>
    /// <param name="path">The directory that it exports.</param>
    /// <param name="readOnly">Whether the Pod may only read.</param>
    public VolumeBuilder Nfs(string server, string path, bool? readOnly = null)
    {
        var source = _volume.Mapping("nfs");
        source.SetArgument("server", server);
        source.SetArgument("path", path);
        source.SetIfGiven("readOnly", readOnly);
        return this;
    }

    /// <summary>Mounts what a CSI driver makes for this Pod, <c>csi</c>.</summary>
    /// <param name="driver">The driver: <c>secrets-store.csi.k8s.io</c>.</param>
    /// <param name="readOnly">Whether the Pod may only read.</param>
    /// <param name="volumeAttributes">What the driver is told.</param>
    public VolumeBuilder Csi(string driver, bool? readOnly = null, (string Key, string Value)[]? volumeAttributes = null)
    {
        var source = _volume.Mapping("csi");
        source.SetArgument("driver", driver);
        source.SetIfGiven("readOnly", readOnly);
        if (volumeAttributes is not null)
            source.Mapping("volumeAttributes", FieldOrder.Sorted).SetAll(volumeAttributes, nameof(volumeAttributes));

        return this;
    }
}
