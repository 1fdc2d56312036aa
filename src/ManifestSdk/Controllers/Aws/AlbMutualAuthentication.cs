using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>Whether an HTTPS listener asks clients for certificates: an item of <c>alb.ingress.kubernetes.io/mutual-authentication</c>.</summary>
public sealed record AlbMutualAuthentication
{
    private AlbMutualAuthentication(int port, string mode, params (string Name, string? Json)[] more) =>
        Json = JsonText.Object([("port", JsonText.Number(port)), ("mode", JsonText.Quote(mode)), .. more]);

    internal string Json { get; }

    /// <summary>Asks for none.</summary>
    /// <param name="port">The HTTPS port.</param>
    public static AlbMutualAuthentication Off(int port) => new(port, "off");

    /// <summary>Hands the client's certificate on to the target, unverified.</summary>
    /// <param name="port">The HTTPS port.</param>
    public static AlbMutualAuthentication Passthrough(int port) => new(port, "passthrough");

    /// <summary>Lets in clients whose certificate a trust store vouches for.</summary>
    /// <param name="port">The HTTPS port.</param>
    /// <param name="trustStore">The name or ARN of the trust store.</param>
    /// <param name="ignoreExpiry">Whether expired certificates pass too.</param>
    /// <param name="advertiseCaNames">Whether clients learn the names of the trusted authorities.</param>
    public static AlbMutualAuthentication Verify(int port, string trustStore, bool? ignoreExpiry = null, bool? advertiseCaNames = null) => new(
        port,
        "verify",
        ("trustStore", JsonText.Quote(trustStore ?? throw new ArgumentNullException(nameof(trustStore)))),
        ("ignoreClientCertificateExpiry", JsonText.Boolean(ignoreExpiry)),
        ("advertiseTrustStoreCaNames", advertiseCaNames is { } advertise ? JsonText.Quote(advertise ? "on" : "off") : null));

    /// <summary>The item as it is written.</summary>
    public override string ToString() => Json;
}
