using ManifestSdk.Controllers;
using ManifestSdk.Recording;

namespace ManifestSdk.Aws;

public sealed partial class NlbBuilder
{
    /// <summary>Ends TLS at the NLB: writes <c>ssl-cert</c>, and <c>ssl-ports</c> where only some ports are meant.</summary>
    /// <param name="certificateArn">The certificate's ARN, in ACM or IAM (MSDK1116, MSDK1117).</param>
    /// <param name="ports">The Service's ports that speak TLS; all but UDP ones where none is given (MSDK6005 where the Service has no such port).</param>
    public NlbBuilder Tls(Arn certificateArn, params int[] ports)
    {
        var sslPorts = AnnotationText.List(ports, ",", nameof(ports));
        Set(NlbKeys.SslCert, AnnotationText.List([certificateArn], ",", nameof(certificateArn)));
        return ports.Length == 0 ? this : Set(NlbKeys.SslPorts, sslPorts);
    }

    /// <summary>Finds targets healthy by an HTTP request: the <c>healthcheck-*</c> annotations.</summary>
    /// <param name="path">The path to ask for.</param>
    /// <param name="intervalSeconds">The time from one check to the next, 5 to 300 seconds.</param>
    /// <param name="timeoutSeconds">How long a check waits, 2 to 120 seconds and at most the interval (MSDK6007).</param>
    public NlbBuilder HttpHealthCheck(string path, Duration? intervalSeconds = null, Duration? timeoutSeconds = null)
    {
        Set(NlbKeys.HealthCheckProtocol, "HTTP", CallSite.Call);
        Set(NlbKeys.HealthCheckPath, AnnotationText.Of(path, nameof(path)), CallSite.Argument(nameof(path)));
        if (intervalSeconds is not null)
            Set(NlbKeys.HealthCheckInterval, AnnotationText.Of(intervalSeconds, nameof(intervalSeconds)));
        return timeoutSeconds is null ? this : Set(NlbKeys.HealthCheckTimeout, AnnotationText.Of(timeoutSeconds, nameof(timeoutSeconds)));
    }
}
