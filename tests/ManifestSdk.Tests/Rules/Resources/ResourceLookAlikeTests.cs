namespace ManifestSdk.Tests.Rules.Resources;

/// <summary>Budgets, autoscalers, policies and configuration: what is right although it looks like a mistake.</summary>
public class ResourceLookAlikeTests : LookAlikes
{
    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "MSDK8002", $"{{ kind: ConfigMap, metadata: {{ name: a }}, data: {{ a: {new string('x', (1024 * 1024) + 1)} }} }}" },
        { "MSDK8005", "{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: app }, spec: { minReplicas: 3, maxReplicas: 2 } }" },
        { "MSDK8006", Given.Deployment + "{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: app }, spec: { scaleTargetRef: { kind: Deployment, name: other } } }" },
        { "MSDK8007", "{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { minAvailable: 1, maxUnavailable: 1 } }" },
        { "MSDK8007", "{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { minAvailable: 101% } }" },
        { "MSDK8007", "{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { maxUnavailable: half } }" },
        { "MSDK8008", "{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { maxUnavailable: 0 } }" },
        { "MSDK8008", "{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { minAvailable: 100% } }" },
        { "MSDK8008", Budgeted("replicas: 2", "minAvailable: 2") },
        { "MSDK8009", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { ingress: [{ from: [{}] }] } }" },
        { "MSDK8009", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { egress: [{ to: [{ podSelector: {}, ipBlock: { cidr: 10.0.0.0/8 } }] }] } }" },
        { "MSDK8010", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { ingress: [{ ports: [{ port: 90, endPort: 80 }] }] } }" },
        { "MSDK8010", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { ingress: [{ ports: [{ port: http, endPort: 80 }] }] } }" },
    };

    public static TheoryData<string, string> Right { get; } = new()
    {
        { "MSDK8002", $"{{ kind: ConfigMap, metadata: {{ name: a }}, data: {{ a: {new string('x', 1024 * 1024)} }} }}" },
        { "MSDK8002", "{ kind: ConfigMap, metadata: { name: a }, data: {} }" },
        { "MSDK8002", "{ kind: Secret, metadata: { name: a }, stringData: { a: b } }" },
        { "MSDK8005", "{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: app }, spec: { minReplicas: 2, maxReplicas: 2 } }" },
        { "MSDK8005", "{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: app }, spec: { minReplicas: 1, maxReplicas: 2 } }" },
        { "MSDK8005", "{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: app }, spec: { maxReplicas: 1 } }" },
        { "MSDK8006", Given.Deployment + "{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: app }, spec: { scaleTargetRef: { kind: Deployment, name: my-app } } }" },
        { "MSDK8006", Given.Deployment + "{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: app }, spec: { scaleTargetRef: { kind: Rollout, name: other } } }" },
        { "MSDK8006", "{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: app }, spec: { scaleTargetRef: { kind: Deployment, name: other } } }" },
        { "MSDK8007", "{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { minAvailable: 1 } }" },
        { "MSDK8007", "{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { minAvailable: 100% } }" },
        { "MSDK8007", "{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { maxUnavailable: 0 } }" },
        { "MSDK8007", "{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { selector: {} } }" },
        { "MSDK8008", Budgeted("replicas: 3", "minAvailable: 2") },
        { "MSDK8008", Budgeted("replicas: 2", "maxUnavailable: 1") },
        { "MSDK8008", Budgeted("replicas: 2", "minAvailable: 99%") },
        { "MSDK8008", Budgeted("replicas: 0", "minAvailable: 1") },
        { "MSDK8009", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { ingress: [{ from: [{ podSelector: {} }] }] } }" },
        { "MSDK8009", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { ingress: [{ from: [{ podSelector: {}, namespaceSelector: {} }] }] } }" },
        { "MSDK8009", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }] } }" },
        { "MSDK8009", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { ingress: [{}] } }" },
        { "MSDK8010", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { ingress: [{ ports: [{ port: 80, endPort: 80 }] }] } }" },
        { "MSDK8010", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { ingress: [{ ports: [{ port: 80, endPort: 90 }] }] } }" },
        { "MSDK8010", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { ingress: [{ ports: [{ port: http }] }] } }" },
        { "MSDK8010", "{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { ingress: [{ ports: [{ protocol: UDP }] }] } }" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_mistake_is_found(string id, string yaml) => IsFound(id, yaml);

    [Theory]
    [MemberData(nameof(Right))]
    public void What_only_looks_like_one_is_not(string id, string yaml) => IsQuiet(id, yaml);

    private static string Budgeted(string replicas, string limit) => $$"""
        kind: Deployment
        metadata: { name: web }
        spec: { {{replicas}}, selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } } } }
        ---
        { apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { {{limit}}, selector: { matchLabels: { app: web } } } }
        """;
}
