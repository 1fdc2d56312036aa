using ManifestSdk;
using ManifestSdk.Aws;
using Shop.Conventions;

namespace Shop;

/// <summary>The ways into the shop. Two Ingresses share one ALB; partners come through a private NLB.</summary>
public static class Edge
{
    private const string Group = "shop";

    public static void Public(NamespaceBuilder shop, Settings settings, WebService storefront, WebService catalog, WebService orders)
    {
        shop.Ingress("storefront")
            .Alb(alb => Shared(alb, settings).GroupOrder(20))
            .Host(settings.Host, h => h.Prefix("/", storefront.Backend));

        shop.Ingress("api")
            .Alb(alb => Shared(alb, settings).GroupOrder(10))
            .Host(settings.Host, h => h
                .Prefix("/api/catalog", catalog.Backend)
                .Prefix("/api/orders", orders.Backend));
    }

    public static void Partners(NamespaceBuilder shop, WebService orders) => shop.Service("orders-partners")
        .Selects(orders.Deployment)
        .Port(80, targetPort: "http")
        .Nlb(nlb => nlb
            .Scheme(NlbScheme.Internal)
            .TargetType(NlbTargetType.Ip)
            .HealthCheckProtocol(NlbHealthCheckProtocol.Http)
            .HealthCheckPath("/healthz"));

    private static AlbBuilder Shared(AlbBuilder alb, Settings settings) => alb
        .GroupName(Group)
        .Scheme(AlbScheme.InternetFacing)
        .TargetType(AlbTargetType.Ip)
        .HealthCheckPath("/healthz")
        .Https(settings.Certificate, redirectHttp: true);
}
