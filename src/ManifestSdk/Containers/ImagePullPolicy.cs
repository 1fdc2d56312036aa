namespace ManifestSdk;

/// <summary>When a node pulls a container's image.</summary>
public enum ImagePullPolicy
{
    /// <summary>At every start; the registry is asked even when the image is there.</summary>
    Always,

    /// <summary>When the node lacks it.</summary>
    IfNotPresent,

    /// <summary>Never: the image must be there.</summary>
    Never,
}
