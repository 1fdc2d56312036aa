namespace ManifestSdk;

/// <summary>The transport protocol of a port.</summary>
public enum Protocol
{
    /// <summary>TCP, the default everywhere.</summary>
    Tcp,

    /// <summary>UDP.</summary>
    Udp,

    /// <summary>SCTP.</summary>
    Sctp,
}
