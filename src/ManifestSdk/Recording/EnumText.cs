namespace ManifestSdk.Recording;

/// <summary>Spells enum members the way Kubernetes does.</summary>
internal static class EnumText
{
    public static string ToText(this Protocol protocol) => protocol switch
    {
        Protocol.Udp => "UDP",
        Protocol.Sctp => "SCTP",
        _ => "TCP",
    };
}
