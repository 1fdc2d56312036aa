namespace ManifestSdk.Tests.Rules.Services;

/// <summary>Services and ports: what is right although it looks like a mistake.</summary>
public class ServiceLookAlikeTests : LookAlikes
{
    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "MSDK3011", Given.Container("{ name: a, ports: [{ name: http, containerPort: 80 }, { name: http, containerPort: 81 }] }") },
        { "MSDK3013", Given.Service("type: NodePort, ports: [{ port: 80, nodePort: 29999 }]") },
        { "MSDK3013", Given.Service("type: NodePort, ports: [{ port: 80, nodePort: 32768 }]") },
        { "MSDK3016", Given.Service("selector: { app: web }") },
        { "MSDK3017", Given.Service("type: ExternalName") },
        { "MSDK3017", Given.Service("type: ExternalName, externalName: https://a.example.com") },
        { "MSDK3018", Given.Container("{ name: a, ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 81, hostPort: 80 }] }") },
        { "MSDK3018", Given.Pod("hostNetwork: true, containers: [{ name: a, ports: [{ containerPort: 80, hostPort: 8080 }] }]") },
        { "MSDK3019", Given.Service("type: ExternalName, externalName: a.example.com, selector: { app: web }") },
        { "MSDK3021", Given.Service("externalIPs: [127.0.0.1]") },
        { "MSDK3021", Given.Service("externalIPs: [a.example.com]") },
    };

    public static TheoryData<string, string> Right { get; } = new()
    {
        { "MSDK3011", Given.Container("{ name: a, ports: [{ name: http, containerPort: 80 }, { name: https, containerPort: 81 }] }") },
        { "MSDK3011", Given.Container("{ name: a, ports: [{ containerPort: 80 }, { containerPort: 81 }] }") },
        { "MSDK3011", Given.Pod("containers: [{ name: a, ports: [{ name: http, containerPort: 80 }] }, { name: b, ports: [{ name: http, containerPort: 81 }] }]") },
        { "MSDK3013", Given.Service("type: NodePort, ports: [{ port: 80, nodePort: 30000 }]") },
        { "MSDK3013", Given.Service("type: NodePort, ports: [{ port: 80, nodePort: 32767 }]") },
        { "MSDK3013", Given.Service("type: NodePort, ports: [{ port: 80, nodePort: 0 }]") },
        { "MSDK3013", Given.Service("ports: [{ port: 29999 }]") },
        { "MSDK3016", Given.Service("clusterIP: None, selector: { app: web }") },
        { "MSDK3016", Given.Service("type: ExternalName, externalName: a.example.com") },
        { "MSDK3016", Given.Service("ports: [{ port: 80 }]") },
        { "MSDK3017", Given.Service("type: ExternalName, externalName: a.example.com") },
        { "MSDK3017", Given.Service("type: ExternalName, externalName: a.example.com.") },
        { "MSDK3017", Given.Service("type: ExternalName, externalName: 10.0.0.1") },
        { "MSDK3017", Given.Service("ports: [{ port: 80 }]") },
        { "MSDK3018", Given.Container("{ name: a, ports: [{ containerPort: 53, hostPort: 53 }, { containerPort: 53, hostPort: 53, protocol: UDP }] }") },
        { "MSDK3018", Given.Container("{ name: a, ports: [{ containerPort: 80, hostPort: 80, hostIP: 10.0.0.1 }, { containerPort: 81, hostPort: 80, hostIP: 10.0.0.2 }] }") },
        { "MSDK3018", Given.Pod("hostNetwork: true, containers: [{ name: a, ports: [{ containerPort: 80, hostPort: 80 }] }]") },
        { "MSDK3018", Given.Pod("hostNetwork: true, containers: [{ name: a, ports: [{ containerPort: 80 }] }]") },
        { "MSDK3019", Given.Service("clusterIP: None, sessionAffinity: None, ports: [{ port: 80 }]") },
        { "MSDK3019", Given.Service("sessionAffinity: ClientIP, ports: [{ port: 80 }]") },
        { "MSDK3019", Given.Service("type: ExternalName, externalName: a.example.com") },
        { "MSDK3019", Given.Service("externalName: \"\", ports: [{ port: 80 }]") },
        { "MSDK3021", Given.Service("externalIPs: [203.0.113.7]") },
        { "MSDK3021", Given.Service("externalIPs: [\"2001:db8::1\"]") },
        { "MSDK3021", Given.Service("externalIPs: [10.0.0.1]") },
        { "MSDK3021", Given.Service("externalIPs: []") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_mistake_is_found(string id, string yaml) => IsFound(id, yaml);

    [Theory]
    [MemberData(nameof(Right))]
    public void What_only_looks_like_one_is_not(string id, string yaml) => IsQuiet(id, yaml);
}
