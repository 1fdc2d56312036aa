namespace ManifestSdk.Tests.Rules.Ports;

public class TargetPortNameNotFoundTests() : RuleTests("MSDK3002")
{
    [Fact]
    public void A_misspelt_name_is_recognised() => Reports(
        Given.Backend.Replace("targetPort: http", "targetPort: [|htpp|]"),
        "Service 'my-service' targets port 'htpp', which no container of Deployment 'my-app' declares. Did you mean 'http'?",
        "spec.ports[0].targetPort",
        fix: "http");

    [Fact]
    public void A_name_that_means_nothing_gets_the_list_of_ports() => Reports(
        Given.Backend.Replace("targetPort: http", "targetPort: [|metrics|]"),
        "Service 'my-service' targets port 'metrics', which no container of Deployment 'my-app' declares. "
        + "They declare 9376 ('http') and 9377 ('admin').",
        "spec.ports[0].targetPort");

    [Fact]
    public void A_name_of_the_other_protocol_gets_no_endpoints() => Reports(
        Given.Backend.Replace("targetPort: http", "targetPort: [|http|], protocol: UDP"),
        "Service 'my-service' sends UDP to port 'http', which Deployment 'my-app' declares for TCP",
        "spec.ports[0].targetPort");

    [Fact]
    public void A_name_that_one_of_two_workloads_declares_is_found() => IsSilent(
        Given.Backend.Replace("app: my-app, tier: backend }\n", "app: my-app }\n") + Given.Container("{ name: web, image: web:1 }"));

    [Fact]
    public void A_native_sidecar_owns_ports_too() => IsSilent(
        Given.Pod("containers: [{ name: a, image: a:1 }], initContainers: [{ name: proxy, restartPolicy: Always, ports: [{ name: http, containerPort: 80 }] }]")
        + "---\n" + Given.Service("selector: { app: web }, ports: [{ port: 80, targetPort: http }]"));

    [Fact]
    public void Pods_that_live_elsewhere_may_declare_any_port() => IsSilent(
        Given.Service("selector: { app: web }, ports: [{ port: 80, targetPort: http }]"),
        external: """
            kind: Deployment
            metadata: { name: web }
            spec: { template: { metadata: { labels: { app: web } } } }
            """);

    [Fact]
    public void A_Service_without_Pods_is_another_rules_business() => IsSilent(
        Given.Service("selector: { app: web }, ports: [{ port: 80, targetPort: http }]"));
}
