using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace ManifestSdk.Analyzers.Tests;

public class PortMixUpTests
{
    [Fact]
    public Task The_Pods_port_in_a_backend_is_reported_on_the_argument_and_replaced() => ManifestTest.Fixes(
        ShopSource.WithBackend("web.Backend({|MSDK3001:9376|})"),
        ShopSource.WithBackend("web.Backend(80)"));

    [Fact]
    public Task The_Services_own_port_is_no_mistake() => ManifestTest.Reports(ShopSource.WithBackend("web.Backend(80)"));

    [Fact]
    public Task The_message_says_what_to_write_and_where_the_port_comes_from() => ManifestTest.Says(
        ShopSource.WithBackend("web.Backend({|#0:9376|})"),
        new DiagnosticResult("MSDK3001", DiagnosticSeverity.Error)
            .WithLocation(0)
            .WithMessage("Service 'web' exposes no port 9376. 9376 is the Pods' port 'http'; the Service exposes it as 80."));

    [Fact]
    public Task All_of_them_are_replaced_at_once_each_by_its_own_port() => ManifestTest.Fixes(
        ShopSource.WithIngress("""
            .Host("shop.example.com", h => h
                .Prefix("/a", web.Backend({|MSDK3001:9376|}))
                .Prefix("/b", admin.Backend({|MSDK3001:9376|}))
                .Prefix("/c", web.Backend({|MSDK3001:9376|})))
            """,
            """var admin = app.Service("admin").Selects(api).Port(81, targetPort: "http");"""),
        ShopSource.WithIngress("""
            .Host("shop.example.com", h => h
                .Prefix("/a", web.Backend(80))
                .Prefix("/b", admin.Backend(81))
                .Prefix("/c", web.Backend(80)))
            """,
            """var admin = app.Service("admin").Selects(api).Port(81, targetPort: "http");"""));

    [Fact]
    public Task All_that_can_be_replaced_are_although_the_first_cannot() => ManifestTest.Fixes(
        ShopSource.WithIngress("""
            .Host("shop.example.com", h => h
                .Prefix("/a", web.Backend({|MSDK3001:port|}))
                .Prefix("/b", web.Backend({|MSDK3001:9376|})))
            """,
            "var port = 9376;"),
        ShopSource.WithIngress("""
            .Host("shop.example.com", h => h
                .Prefix("/a", web.Backend({|MSDK3001:port|}))
                .Prefix("/b", web.Backend(80)))
            """,
            "var port = 9376;"));

    // A constant may be right elsewhere, as the container's port for instance: the argument goes, the constant stays.
    [Fact]
    public Task A_constant_is_replaced_where_it_is_used() => ManifestTest.Fixes(
        ShopSource.WithBackend("web.Backend({|MSDK3001:Port|})", "const int Port = 9376;"),
        ShopSource.WithBackend("web.Backend(80)", "const int Port = 9376;"));

    // A variable may hold another value the next time: whoever wrote it has to say what it is for.
    [Fact]
    public Task A_variable_is_reported_but_not_replaced() => ManifestTest.Reports(
        ShopSource.WithBackend("web.Backend({|MSDK3001:port|})", "var port = 9376;"));

    // The same place with the same words is one mistake, however often a loop passes by.
    [Fact]
    public Task In_a_loop_the_expression_is_reported_once() => ManifestTest.Reports(ShopSource.WithIngress("""
        .Host("shop.example.com", h =>
        {
            foreach (var (path, port) in new[] { ("/a", 80), ("/b", 9376), ("/c", 9376) })
                h.Prefix(path, web.Backend({|MSDK3001:port|}));
        })
        """));

    [Fact]
    public Task A_lambda_is_followed() => ManifestTest.Fixes(
        ShopSource.WithBackend("backend()", "Func<IngressBackend> backend = () => web.Backend({|MSDK3001:9376|});"),
        ShopSource.WithBackend("backend()", "Func<IngressBackend> backend = () => web.Backend(80);"));

    [Fact]
    public Task A_method_in_another_file_shows_the_mistake_there() => ManifestTest.Fixes(
        [ShopSource.WithBackend("Routes.To(web)"), Routes("{|MSDK3001:9376|}")],
        [ShopSource.WithBackend("Routes.To(web)"), Routes("80")]);

    [Fact]
    public Task A_mistake_in_an_argument_shows_where_it_was_handed_over() => ManifestTest.Reports(
        ShopSource.WithBackend("Routes.To(web, 9376)"),
        """
        using ManifestSdk;

        internal static class Routes
        {
            public static IngressBackend To(ServiceBuilder service, int port) => service.Backend({|MSDK3001:port|});
        }
        """);

    private static string Routes(string port) => $$"""
        using ManifestSdk;

        internal static class Routes
        {
            public static IngressBackend To(ServiceBuilder service) => service.Backend({{port}});
        }
        """;
}
