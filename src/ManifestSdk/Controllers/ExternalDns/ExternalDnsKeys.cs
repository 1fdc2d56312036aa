namespace ManifestSdk.ExternalDns;

/// <summary>The annotation names that rules of ExternalDNS name, below either prefix.</summary>
internal static class ExternalDnsKeys
{
    public const string Hostname = "hostname";
    public const string InternalHostname = "internal-hostname";
    public const string Access = "access";
    public const string EndpointsType = "endpoints-type";
}
