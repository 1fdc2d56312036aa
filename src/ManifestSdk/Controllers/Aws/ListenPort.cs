using ManifestSdk.Controllers.Json;

namespace ManifestSdk.Aws;

/// <summary>A port that an ALB listens on: an item of <c>alb.ingress.kubernetes.io/listen-ports</c>.</summary>
public sealed record ListenPort
{
    private ListenPort(string protocol, int port) => Json = JsonText.Object((protocol, JsonText.Number(port)));

    internal string Json { get; }

    /// <summary>Listens for HTTP.</summary>
    /// <param name="port">1 to 65535 (MSDK1112).</param>
    public static ListenPort Http(int port = 80) => new("HTTP", port);

    /// <summary>Listens for HTTPS; the listener needs a certificate (MSDK5001).</summary>
    /// <param name="port">1 to 65535 (MSDK1112).</param>
    public static ListenPort Https(int port = 443) => new("HTTPS", port);

    /// <summary>The port as it is written: <c>{"HTTPS":443}</c>.</summary>
    public override string ToString() => Json;
}
