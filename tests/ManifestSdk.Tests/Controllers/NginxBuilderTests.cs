using ManifestSdk.Model;
using ManifestSdk.Nginx;

namespace ManifestSdk.Tests.Controllers;

public class NginxBuilderTests
{
    [Fact]
    public void Every_type_of_value_is_written_as_the_controller_reads_it() => Assert.Equal(
        [
            "nginx.ingress.kubernetes.io/allowlist-source-range: 10.0.0.0/8,192.168.1.1",
            "nginx.ingress.kubernetes.io/backend-protocol: GRPC",
            "nginx.ingress.kubernetes.io/custom-http-errors: 404,503",
            "nginx.ingress.kubernetes.io/proxy-body-size: 8m",
            "nginx.ingress.kubernetes.io/proxy-next-upstream: error http_502",
            "nginx.ingress.kubernetes.io/proxy-read-timeout: 60",
            "nginx.ingress.kubernetes.io/proxy-ssl-verify: on",
            "nginx.ingress.kubernetes.io/ssl-redirect: true",
        ],
        Of(nginx => nginx
            .SslRedirect(true)
            .ProxyBodySize("8m")
            .ProxyReadTimeout(60)
            .ProxySslVerify()
            .ProxyNextUpstream("error", "http_502")
            .CustomHttpErrors(404, 503)
            .BackendProtocol(NginxBackendProtocol.Grpc)
            .AllowlistSourceRange("10.0.0.0/8", "192.168.1.1")));

    [Fact]
    public void The_class_is_nginx_unless_the_user_chose_one()
    {
        Assert.Equal("nginx", ClassOf(ingress => ingress.Nginx(nginx => nginx.SslRedirect())));
        Assert.Equal("internal", ClassOf(ingress => ingress.ClassName("internal").Nginx(nginx => nginx.SslRedirect())));
    }

    private static IEnumerable<string> Of(Action<NginxBuilder> configure) =>
        Annotations.Of(Annotations.OfIngress(ingress => ingress.Nginx(configure)));

    private static string? ClassOf(Action<IngressBuilder> configure) =>
        (Annotations.OfIngress(configure).Spec?["ingressClassName"] as ManifestScalar)?.Text;
}
