using ManifestSdk.Controllers;
using ManifestSdk.Controllers.Json;
using ManifestSdk.Model;
using ManifestSdk.Recording;

namespace ManifestSdk.Aws;

public sealed partial class AlbBuilder
{
    /// <summary>
    /// Serves HTTPS on port 443 with a certificate: writes <c>certificate-arn</c> and <c>listen-ports</c>, and with a
    /// redirect also HTTP on port 80 and <c>ssl-redirect</c>.
    /// </summary>
    /// <param name="certificateArn">The certificate's ARN, in ACM or IAM (MSDK1116, MSDK1117).</param>
    /// <param name="redirectHttp">Whether port 80 redirects to HTTPS rather than staying closed.</param>
    public AlbBuilder Https(Arn certificateArn, bool redirectHttp = false) =>
        Https(AnnotationText.List([certificateArn], ",", nameof(certificateArn)), redirectHttp);

    /// <summary>
    /// Serves HTTPS on port 443 with several certificates, of which the first is the default and the others are chosen by
    /// host name.
    /// </summary>
    /// <param name="certificateArns">The certificates' ARNs, in ACM or IAM (MSDK1116, MSDK1117).</param>
    /// <param name="redirectHttp">Whether port 80 redirects to HTTPS rather than staying closed.</param>
    public AlbBuilder Https(Arn[] certificateArns, bool redirectHttp = false) =>
        Https(AnnotationText.List(certificateArns, ",", nameof(certificateArns)), redirectHttp);

    /// <summary>Joins an IngressGroup, whose members share one ALB: <c>group.name</c> and <c>group.order</c>.</summary>
    /// <param name="name">The group's name (MSDK1114).</param>
    /// <param name="order">The place of this Ingress's rules among the members', −1000 to 1000 (MSDK1112).</param>
    public AlbBuilder Group(string name, int? order = null)
    {
        Set(AlbKeys.GroupName, AnnotationText.Of(name, nameof(name)), CallSite.Argument(nameof(name)));
        return order is { } place ? Set(AlbKeys.GroupOrder, AnnotationText.Of(place), CallSite.Argument(nameof(order))) : this;
    }

    /// <summary>Tells how targets are found healthy: the <c>healthcheck-*</c> annotations.</summary>
    /// <param name="path">The path to ask for, which answers without login and without redirect.</param>
    /// <param name="intervalSeconds">The time from one check to the next, 5 to 300 seconds, more than the timeout (MSDK5007).</param>
    /// <param name="timeoutSeconds">How long a check waits, 2 to 120 seconds.</param>
    /// <param name="successCodes">The status codes that mean healthy, such as <c>200-299</c>.</param>
    public AlbBuilder HealthCheck(string path, Duration? intervalSeconds = null, Duration? timeoutSeconds = null, string? successCodes = null)
    {
        AlbHealthCheck.Record(_annotations, path, intervalSeconds, timeoutSeconds, successCodes);
        return this;
    }

    private AlbBuilder Https(ManifestScalar arns, bool redirectHttp)
    {
        var ports = redirectHttp ? new[] { ListenPort.Http(), ListenPort.Https() } : [ListenPort.Https()];
        Set(AlbKeys.CertificateArn, arns);
        Set(AlbKeys.ListenPorts, JsonText.Array(ports.Select(static port => port.Json)), CallSite.Call);
        return redirectHttp ? Set(AlbKeys.SslRedirect, "443", CallSite.Argument(nameof(redirectHttp))) : this;
    }
}
