namespace ManifestSdk.Tests.Rules.Ports;

public class TargetPortMissingInSomePodsTests() : RuleTests("MSDK3004")
{
    private const string Worker = """
        ---
        kind: Deployment
        metadata: { name: worker, namespace: app }
        spec:
          selector: { matchLabels: { app: my-app, tier: worker } }
          template:
            metadata: { labels: { app: my-app, tier: worker } }
            spec: { containers: [{ name: worker, image: worker:1, ports: [{ containerPort: 7000 }] }] }
        """;

    private const string Broad = """
        kind: Service
        metadata: { name: broad, namespace: app }
        spec: { selector: [||]{ app: my-app }, ports: [{ port: 80, targetPort: 9376 }] }

        """;

    [Fact]
    public void A_selector_that_also_catches_Pods_without_the_port_is_too_broad() => Reports(
        Given.Deployment + Broad + Worker,
        "Service 'broad' also selects Deployment 'worker', without port 9376: part of the traffic is refused. "
        + "Add 'tier: backend' to the selector to reach Deployment 'my-app' only.",
        "spec.selector");

    [Fact]
    public void Pods_without_the_name_get_no_traffic() => Reports(
        Given.Deployment + Broad.Replace("9376", "http") + Worker,
        "Service 'broad' also selects Deployment 'worker', without port 'http': their Pods get none of its traffic. "
        + "Add 'tier: backend' to the selector to reach Deployment 'my-app' only.",
        "spec.selector");

    [Fact]
    public void Workloads_that_differ_in_no_label_need_one() => Reports(
        Given.Deployment + Broad + Worker.Replace("tier: worker", "tier: backend"),
        "Service 'broad' also selects Deployment 'worker', without port 9376: part of the traffic is refused. "
        + "Give Deployment 'my-app' a label of its own and select that.",
        "spec.selector");

    [Fact]
    public void A_worker_that_declares_no_ports_may_listen_anywhere() =>
        IsSilent(Given.Deployment + Broad + Worker.Replace(", ports: [{ containerPort: 7000 }]", ""));

    [Fact]
    public void One_finding_a_Service_is_enough() => Reports(
        Given.Deployment + Broad.Replace("}] }", "}, { port: 81, targetPort: 9377 }] }") + Worker,
        "Service 'broad' also selects Deployment 'worker', without port 9376: part of the traffic is refused. "
        + "Add 'tier: backend' to the selector to reach Deployment 'my-app' only.",
        "spec.selector");

    [Fact]
    public void Workloads_that_all_listen_may_share_a_Service() =>
        IsSilent(Given.Deployment + Broad + Worker.Replace("7000", "9376"));

    [Fact]
    public void A_port_that_nobody_declares_is_another_rules_business() =>
        IsSilent(Given.Deployment + Broad.Replace("9376", "1234") + Worker);
}
