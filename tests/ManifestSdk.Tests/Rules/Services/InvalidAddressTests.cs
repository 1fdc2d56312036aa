namespace ManifestSdk.Tests.Rules.Services;

public class InvalidAddressTests() : RuleTests("MSDK3050")
{
    private static string Pod(string spec) =>
        $$"""
        apiVersion: v1
        kind: Pod
        metadata: { name: web }
        spec: { containers: [{ name: web, image: "web:1" }], {{spec}} }
        """;

    private static string Service(string clusterIp) =>
        $"apiVersion: v1\nkind: Service\nmetadata: {{ name: web }}\nspec: {{ selector: {{ app: web }}, ports: [{{ port: 80 }}], clusterIP: {clusterIp} }}";

    [Fact]
    public void A_host_is_no_address() => Reports(
        Pod("hostAliases: [{ ip: [|db.example.com|], hostnames: [db] }]"),
        "'db.example.com' as ip in Pod 'web' is not an IP address",
        "spec.hostAliases[0].ip");

    [Fact]
    public void A_name_server_is_an_address() => Reports(
        Pod("dnsConfig: { nameservers: [10.0.0.10, [|10.0.0.256|]] }"),
        "'10.0.0.256' as nameservers in Pod 'web' is not an IP address",
        "spec.dnsConfig.nameservers[1]");

    [Fact]
    public void A_Service_has_an_address() => ReportsAll(Service("none"), "'none' as clusterIP in Service 'web' is not an IP address");

    [Theory]
    [InlineData("hostAliases: [{ ip: 10.1.2.3, hostnames: [db] }]")]
    [InlineData("hostAliases: [{ ip: '::1', hostnames: [db] }]")]
    [InlineData("dnsConfig: { nameservers: [] }")]
    public void Addresses_are_fine(string spec) => IsSilent(Pod(spec));

    [Theory]
    [InlineData("None")]
    [InlineData("''")]
    [InlineData("10.96.0.10")]
    public void A_Service_may_be_headless_or_leave_it_open(string clusterIp) => IsSilent(Service(clusterIp));
}
