namespace ManifestSdk.Testing.Tests;

public class ManifestAssertTests
{
    [Theory]
    [InlineData("/", 8080)]
    [InlineData("/orders/7", 8080)]
    [InlineData("/admin", 9090)]
    [InlineData("/admin/users", 8080)]
    public void A_request_is_followed_to_the_port_that_answers(string path, int port) =>
        ManifestAssert.Routes(Shop(), "shop.example.com", path, "api", port);

    [Theory]
    [InlineData("shop.example.com", "/admin", "api", 8080, "It goes to port 9090 of 'api'.")]
    [InlineData("other.example.org", "/", "api", 8080, "No Ingress path takes it.")]
    [InlineData("shop.example.com", "/lost", "api", 8080, "It goes to Service 'lost', which selects no workload.")]
    [InlineData("shop.example.com", "/wrong", "api", 8080, "on a port that no container declares.")]
    public void A_request_that_goes_elsewhere_is_shown_where(string host, string path, string workload, int port, string where)
    {
        var failure = Assert.Throws<ManifestAssertionException>(() => ManifestAssert.Routes(Shop(), host, path, workload, port));

        Assert.EndsWith(where, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wildcard_host_stands_for_one_label()
    {
        ManifestAssert.Routes(Shop(), "eu.example.net", "/", "api", 8080);

        Assert.Throws<ManifestAssertionException>(() => ManifestAssert.Routes(Shop(), "a.eu.example.net", "/", "api", 8080));
    }

    private static Model.ManifestSet Shop() => Topology.Build(
        static topology =>
        {
            var shop = topology.Namespace("shop");
            var api = shop.Deployment("api")
                .Labels(("app", "api"))
                .Container("api", "registry.example.com/api:1.0.0", c => c.Port("http", 8080).Port("admin", 9090));
            var web = shop.Service("web").Selects(api).Port(80, targetPort: "http", name: "http").Port(81, targetPort: 9090, name: "admin");
            var wrong = shop.Service("wrong").Selects(api).Port(80, targetPort: "https");
            shop.Ingress("edge")
                .Host("shop.example.com", h => h
                    .Prefix("/", web.Backend(80))
                    .Exact("/admin", web.Backend("admin"))
                    .Prefix("/lost", IngressBackend.Service("lost", 80))
                    .Prefix("/wrong", wrong.Backend(80)))
                .Host("*.example.net", h => h.Prefix("/", web.Backend(80)));
        },
        "shop");
}
