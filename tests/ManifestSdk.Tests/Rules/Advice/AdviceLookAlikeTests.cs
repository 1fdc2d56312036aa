namespace ManifestSdk.Tests.Rules.Advice;

/// <summary>The oldest advice: what is right although it looks like a mistake.</summary>
public class AdviceLookAlikeTests : LookAlikes
{
    private const string Autoscaler = "---\n{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: web }, spec: { scaleTargetRef: { kind: Deployment, name: web }, maxReplicas: 5 } }\n";

    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "MSDK9002", Given.Container("{ name: a, resources: { requests: { cpu: 1 } } }") },
        { "MSDK9003", Given.Container("{ name: a, resources: { limits: { cpu: 1 } } }") },
        { "MSDK9004", Behind("replicas: 2", "{ name: a }") },
        { "MSDK9005", Behind("replicas: 1", "{ name: a }") },
        { "MSDK9006", Behind("replicas: 2", "{ name: a }") + Autoscaler },
        { "MSDK9007", Given.Container("{ name: a, livenessProbe: { tcpSocket: { port: 80 } }, readinessProbe: { tcpSocket: { port: 80 } } }") },
    };

    public static TheoryData<string, string> Right { get; } = new()
    {
        { "MSDK9002", Given.Container("{ name: a, resources: { requests: { cpu: 1, memory: 1Mi } } }") },
        { "MSDK9002", Given.Container("{ name: a, resources: { limits: { cpu: 1, memory: 1Mi } } }") },
        { "MSDK9002", Given.Pod("initContainers: [{ name: a }]") },
        { "MSDK9003", Given.Container("{ name: a, resources: { limits: { memory: 1Mi } } }") },
        { "MSDK9003", Given.Container("{ name: a, resources: { limits: { cpu: 1, memory: 1Gi } } }") },
        { "MSDK9003", Given.Pod("initContainers: [{ name: a }]") },
        { "MSDK9004", Behind("replicas: 2", "{ name: a, readinessProbe: { tcpSocket: { port: 80 } } }") },
        { "MSDK9004", Behind("replicas: 2", "{ name: a }, { name: b, readinessProbe: { tcpSocket: { port: 80 } } }") },
        { "MSDK9004", Given.Container("{ name: a }") },
        { "MSDK9005", Behind("replicas: 2", "{ name: a }") },
        { "MSDK9005", Behind("paused: false", "{ name: a }") + Autoscaler },
        { "MSDK9005", Given.Container("{ name: a }") },
        { "MSDK9005", Behind("replicas: 0", "{ name: a }") },
        { "MSDK9006", Behind("paused: false", "{ name: a }") + Autoscaler },
        { "MSDK9006", Behind("replicas: 2", "{ name: a }") },
        { "MSDK9006", Behind("replicas: 2", "{ name: a }") + Autoscaler.Replace("name: web }, max", "name: other }, max", StringComparison.Ordinal) },
        { "MSDK9007", Given.Container("{ name: a, livenessProbe: { tcpSocket: { port: 80 }, failureThreshold: 6 }, readinessProbe: { tcpSocket: { port: 80 } } }") },
        { "MSDK9007", Given.Container("{ name: a, livenessProbe: { httpGet: { port: 80, path: /live } }, readinessProbe: { httpGet: { port: 80, path: /ready } } }") },
        { "MSDK9007", Given.Container("{ name: a, readinessProbe: { tcpSocket: { port: 80 } } }") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_mistake_is_found(string id, string yaml) => IsFound(id, yaml);

    [Theory]
    [MemberData(nameof(Right))]
    public void What_only_looks_like_one_is_not(string id, string yaml) => IsQuiet(id, yaml);

    /// <summary>A Deployment that a Service selects.</summary>
    private static string Behind(string field, string containers) => $$"""
        kind: Deployment
        metadata: { name: web }
        spec: { {{field}}, selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{{containers}}] } } }
        ---
        { apiVersion: v1, kind: Service, metadata: { name: web }, spec: { selector: { app: web }, ports: [{ port: 80 }] } }

        """;
}
