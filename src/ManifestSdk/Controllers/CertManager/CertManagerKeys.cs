namespace ManifestSdk.CertManager;

/// <summary>The annotation keys that rules of cert-manager name.</summary>
internal static class CertManagerKeys
{
    public const string Prefix = "cert-manager.io";
    public const string Issuer = Prefix + "/issuer";
    public const string ClusterIssuer = Prefix + "/cluster-issuer";
    public const string PrivateKeyAlgorithm = Prefix + "/private-key-algorithm";
    public const string PrivateKeySize = Prefix + "/private-key-size";
    public const string TlsAcme = "kubernetes.io/tls-acme";
}
