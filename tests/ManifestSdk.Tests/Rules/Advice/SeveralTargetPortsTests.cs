namespace ManifestSdk.Tests.Rules.Advice;

public class SeveralTargetPortsTests() : RuleTests("MSDK9009")
{
    private const string Unknown = """
        kind: Deployment
        metadata: { name: my-app, namespace: app }
        spec: { selector: { matchLabels: { app: my-app } } }
        ---

        """;

    [Fact]
    public void Each_Services_target_is_named() => ReportsAll(
        Unknown + Service("web", 9376) + Service("ops", 9377),
        "Services send to the ports 9377 and 9376 of the same Pods, and Deployment 'my-app' declares none of them. Every Pod must listen on all of them; declare them in its containers.",
        "Services send to the ports 9377 and 9376 of the same Pods, and Deployment 'my-app' declares none of them. Every Pod must listen on all of them; declare them in its containers.");

    [Fact]
    public void Ports_that_Pods_declare_are_other_rules_business() =>
        IsSilent(Given.Deployment + Service("web", 9376) + Service("ops", 9378));

    [Fact]
    public void One_port_behind_several_Services_is_fine() => IsSilent(Unknown + Service("web", 9376) + Service("ops", 9376));

    [Fact]
    public void One_Service_with_several_ports_is_fine() => IsSilent(Unknown + """
        kind: Service
        metadata: { name: web, namespace: app }
        spec: { selector: { app: my-app }, ports: [{ name: a, port: 80 }, { name: b, port: 81 }] }
        """);

    [Fact]
    public void Services_of_other_Pods_are_fine() =>
        IsSilent(Unknown + Service("web", 9376) + Service("ops", 9377).Replace("app: my-app", "app: other"));

    private static string Service(string name, int target) => $$"""
        kind: Service
        metadata: { name: {{name}}, namespace: app }
        spec: { selector: { app: my-app }, ports: [{ port: 80, targetPort: {{target}} }] }
        ---

        """;
}
