namespace ManifestSdk.Analyzers.Tests;

public class NearMissTests
{
    [Fact]
    public Task A_misspelt_service_name_is_replaced() => ManifestTest.Fixes(
        ShopSource.WithBackend("""IngressBackend.Service({|MSDK4001:"wbe"|}, 80)"""),
        ShopSource.WithBackend("""IngressBackend.Service("web", 80)"""));

    [Fact]
    public Task A_name_like_no_other_is_reported_without_a_fix() => ManifestTest.Reports(
        ShopSource.WithBackend("""IngressBackend.Service({|MSDK4001:"inventory"|}, 80)"""));

    [Fact]
    public Task A_misspelt_port_name_is_replaced_inside_a_conversion() => ManifestTest.Fixes(
        ShopSource.WithBackend("web.Backend(80)", """app.Service("admin").Selects(api).Port(81, targetPort: {|MSDK3002:"htpp"|});"""),
        ShopSource.WithBackend("web.Backend(80)", """app.Service("admin").Selects(api).Port(81, targetPort: "http");"""));

    [Fact]
    public Task A_constant_expression_is_replaced_as_a_whole() => ManifestTest.Fixes(
        ShopSource.WithBackend("""IngressBackend.Service({|MSDK4001:"w" + "be"|}, 80)"""),
        ShopSource.WithBackend("""IngressBackend.Service("web", 80)"""));
}
