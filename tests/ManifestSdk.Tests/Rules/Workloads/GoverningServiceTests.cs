namespace ManifestSdk.Tests.Rules.Workloads;

public class GoverningServiceTests() : RuleTests("MSDK2024")
{
    private static string Store(string service, string environment = "value: store", string serviceName = "store") => $$"""
        kind: StatefulSet
        metadata: { name: store, namespace: app }
        spec:
          serviceName: {{serviceName}}
          template:
            metadata: { labels: { app: store } }
            spec: { containers: [{ name: store, image: "store:1", env: [{ name: PRIMARY, {{environment}} }] }] }
        ---
        kind: Service
        metadata: { name: store, namespace: app }
        spec: { {{service}}, ports: [{ port: 5432 }] }
        """;

    [Theory]
    [InlineData("store-0.store", "store-0.store")]
    [InlineData("http://store-1.store.app.svc.cluster.local:80/", "store-1.store")]
    [InlineData("$(POD_NAME).store", "$(POD_NAME).store")]
    [InlineData("id=${HOSTNAME}.store:5432", "${HOSTNAME}.store")]
    public void A_Pods_name_needs_a_headless_Service(string value, string name) => ReportsAll(
        Store("selector: { app: store }", $"value: \"{value}\""),
        $"StatefulSet 'store' gets its Pods' names from Service 'store', which is not headless; '{name}' has no address");

    [Fact]
    public void A_name_in_a_ConfigMap_counts() => Reports(
        Store("selector: { app: store }", serviceName: "[|store|]") + "\n---\nkind: ConfigMap\nmetadata: { name: peers, namespace: app }\ndata: { peers: \"store-0.store,store-1.store\" }",
        "StatefulSet 'store' gets its Pods' names from Service 'store', which is not headless; 'store-0.store' has no address",
        "spec.serviceName");

    [Fact]
    public void A_Service_for_other_Pods_gives_them_no_names() => Reports(
        Store("clusterIP: None, selector: { app: shop }", serviceName: "[|store|]"),
        "StatefulSet 'store' gets its Pods' names from Service 'store', which does not select them",
        "spec.serviceName");

    [Theory]
    [InlineData("store")]
    [InlineData("store.app.svc.cluster.local")]
    [InlineData("other-0.store")]
    [InlineData("store-0.stores")]
    [InlineData("my-store-0.store")]
    [InlineData("store-0.store-ro")]
    public void Without_such_a_name_nobody_misses_it(string value) => IsSilent(Store("selector: { app: store }", $"value: {value}"));

    [Theory]
    [InlineData("clusterIP: None, selector: { app: store }")]
    [InlineData("clusterIP: None")]
    public void A_headless_Service_for_the_Pods_is_fine(string service) => IsSilent(Store(service, "value: store-0.store"));

    [Fact]
    public void A_Service_that_is_not_declared_is_not_judged() => IsSilent(Store("selector: { app: store }", "value: store-0.data", "data"));
}
