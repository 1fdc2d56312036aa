// Made by build/schemas from Kubernetes 1.36; change the script instead of this file.
namespace ManifestSdk.Schemas.Data;

/// <summary>The schemas of <c>certificates.k8s.io/v1</c>.</summary>
internal static class CertificatesV1
{
    public const string Text = """
        kind CertificateSigningRequest cluster
        type CertificateSigningRequest
          apiVersion: text
          kind: text
          metadata: meta/v1.ObjectMeta
          spec!: CertificateSigningRequestSpec
          status: object
        type CertificateSigningRequestSpec
          expirationSeconds: int32
          extra: {[text]}
          groups: [text]
          request!: bytes
          signerName!: text
          uid: text
          usages: [=any|cert sign|client auth|code signing|content commitment|crl sign|data encipherment|decipher only|digital signature|email protection|encipher only|ipsec end system|ipsec tunnel|ipsec user|key agreement|key encipherment|microsoft sgc|netscape sgc|ocsp signing|s/mime|server auth|signing|timestamping]
          username: text
        """;
}
