namespace ManifestSdk.Tests.Rules.Workloads;

/// <summary>Pods and their workloads: what is right although it looks like a mistake.</summary>
public class WorkloadLookAlikeTests : LookAlikes
{
    private const string Config = "---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: config }, data: { a: b } }\n";

    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "MSDK2005", "{ kind: Deployment, metadata: { name: a }, spec: { selector: { matchExpressions: [{ key: a, operator: In, values: [] }] } } }" },
        { "MSDK2005", "{ kind: Deployment, metadata: { name: a }, spec: { selector: { matchExpressions: [{ key: a, operator: Exists, values: [b] }] } } }" },
        { "MSDK2008", Given.Pod("containers: []") },
        { "MSDK2008", Given.Pod("initContainers: [{ name: a }]") },
        { "MSDK2011", Given.Pod("initContainers: [{ name: a, readinessProbe: { exec: { command: [a] } } }]") },
        { "MSDK2012", Given.Container("{ name: a, env: [{ name: \"A=B\", value: c }] }") },
        { "MSDK2016", Given.Pod("volumes: [{ name: a }, { name: a }]") },
        { "MSDK2016", Given.Container("{ name: a, volumeMounts: [{ name: a, mountPath: /a }, { name: b, mountPath: /a }] }") },
        { "MSDK2017", Given.Container("{ name: a, resources: { requests: { memory: -1Mi } } }") },
        { "MSDK2020", "{ kind: Deployment, metadata: { name: a }, spec: { template: {}, strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } } } }" },
        { "MSDK2020", "{ kind: Deployment, metadata: { name: a }, spec: { template: {}, strategy: { type: Recreate, rollingUpdate: { maxSurge: 1 } } } }" },
        { "MSDK2021", Given.Container("{ name: a, env: [{ name: A, valueFrom: { configMapKeyRef: { name: config, key: b } } }] }") + Config },
        { "MSDK2022", Given.Container("{ name: a, env: [{ name: A, valueFrom: { fieldRef: { fieldPath: status.phase } } }] }") },
        { "MSDK2023", Given.Pod("tolerations: [{ key: a, operator: Exists, value: b }]") },
        { "MSDK2023", Given.Pod("tolerations: [{ effect: NoSchedule }]") },
        { "MSDK2023", Given.Pod("tolerations: [{ key: a, tolerationSeconds: 5 }]") },
        { "MSDK2024", "{ kind: StatefulSet, metadata: { name: db }, spec: { serviceName: db, template: { metadata: { labels: { app: db } } } } }" + Database("{ app: other }, clusterIP: None") },
    };

    public static TheoryData<string, string> Right { get; } = new()
    {
        { "MSDK2005", "{ kind: Deployment, metadata: { name: a }, spec: { selector: { matchExpressions: [{ key: a, operator: In, values: [b] }] } } }" },
        { "MSDK2005", "{ kind: Deployment, metadata: { name: a }, spec: { selector: { matchExpressions: [{ key: a, operator: Exists, values: [] }] } } }" },
        { "MSDK2005", "{ kind: Deployment, metadata: { name: a }, spec: { selector: { matchExpressions: [{ key: a, operator: DoesNotExist }] } } }" },
        { "MSDK2005", Given.Pod("nodeSelector: { a: b }") },
        { "MSDK2008", Given.Container("{ name: a }") },
        { "MSDK2008", "{ kind: Deployment, metadata: { name: a }, spec: { replicas: 1 } }" },
        { "MSDK2008", "{ apiVersion: example.com/v1, kind: Widget, metadata: { name: a }, spec: { template: { spec: { replicas: 1 } } } }" },
        { "MSDK2011", Given.Pod("initContainers: [{ name: a, restartPolicy: Always, readinessProbe: { exec: { command: [a] } } }]") },
        { "MSDK2011", Given.Container("{ name: a, readinessProbe: { exec: { command: [a] } } }") },
        { "MSDK2011", Given.Pod("initContainers: [{ name: a, image: b }]") },
        { "MSDK2012", Given.Container("{ name: a, env: [{ name: a.b-c, value: d }] }") },
        { "MSDK2012", Given.Container("{ name: a, env: [{ name: 1st, value: d }] }") },
        { "MSDK2012", Given.Container("{ name: a, env: [{ name: \"a b\", value: d }] }") },
        { "MSDK2012", Given.Container("{ name: a, envFrom: [{ prefix: APP_, configMapRef: { name: b } }] }") },
        { "MSDK2016", Given.Pod("volumes: [{ name: a }, { name: b }]") },
        { "MSDK2016", Given.Container("{ name: a, volumeMounts: [{ name: a, mountPath: /a }, { name: a, mountPath: /b }] }") },
        { "MSDK2016", Given.Pod("containers: [{ name: a, volumeMounts: [{ name: a, mountPath: /a }] }, { name: b, volumeMounts: [{ name: a, mountPath: /a }] }]") },
        { "MSDK2016", Given.Container("{ name: a, volumeMounts: [{ name: a, mountPath: /a }, { name: b, mountPath: /a/b }] }") },
        { "MSDK2017", Given.Container("{ name: a, resources: { requests: { memory: 0 } } }") },
        { "MSDK2017", Given.Container("{ name: a, resources: { requests: { cpu: 1m, memory: 1e3 } } }") },
        { "MSDK2017", Given.Container("{ name: a, resources: { limits: { memory: 64Mi } } }") },
        { "MSDK2020", "{ kind: Deployment, metadata: { name: a }, spec: { template: {}, strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } } }" },
        { "MSDK2020", "{ kind: Deployment, metadata: { name: a }, spec: { template: {}, strategy: { rollingUpdate: { maxUnavailable: 0 } } } }" },
        { "MSDK2020", "{ kind: Deployment, metadata: { name: a }, spec: { template: {}, strategy: { type: Recreate } } }" },
        { "MSDK2020", "{ kind: DaemonSet, metadata: { name: a }, spec: { template: {}, updateStrategy: { rollingUpdate: { maxUnavailable: 100% } } } }" },
        { "MSDK2021", Given.Container("{ name: a, env: [{ name: A, valueFrom: { configMapKeyRef: { name: config, key: a } } }] }") + Config },
        { "MSDK2021", Given.Container("{ name: a, env: [{ name: A, valueFrom: { configMapKeyRef: { name: config, key: b, optional: true } } }] }") + Config },
        { "MSDK2021", Given.Container("{ name: a, env: [{ name: A, valueFrom: { configMapKeyRef: { name: other, key: b } } }] }") + Config },
        { "MSDK2021", Given.Container("{ name: a, env: [{ name: A, valueFrom: { secretKeyRef: { name: config, key: b } } }] }") + Config },
        { "MSDK2022", Given.Container("{ name: a, env: [{ name: A, valueFrom: { fieldRef: { fieldPath: status.podIP } } }] }") },
        { "MSDK2022", Given.Container("{ name: a, env: [{ name: A, valueFrom: { fieldRef: { fieldPath: \"metadata.labels['app.kubernetes.io/name']\" } } }] }") },
        { "MSDK2022", Given.Container("{ name: a, env: [{ name: A, valueFrom: { resourceFieldRef: { resource: limits.cpu } } }] }") },
        { "MSDK2023", Given.Pod("tolerations: [{ operator: Exists }]") },
        { "MSDK2023", Given.Pod("tolerations: [{ key: a, operator: Equal, value: b, effect: NoSchedule }]") },
        { "MSDK2023", Given.Pod("tolerations: [{ key: a, operator: Exists, effect: NoExecute, tolerationSeconds: 0 }]") },
        { "MSDK2023", Given.Pod("tolerations: [{ key: a }]") },
        { "MSDK2024", "{ kind: StatefulSet, metadata: { name: db }, spec: { serviceName: db, template: { metadata: { labels: { app: db } } } } }" + Database("{ app: db }, clusterIP: None") },
        { "MSDK2024", "{ kind: StatefulSet, metadata: { name: db }, spec: { serviceName: elsewhere, template: { metadata: { labels: { app: db } } } } }" + Database("{ app: db }") },
        { "MSDK2024", "{ kind: StatefulSet, metadata: { name: db }, spec: { template: { metadata: { labels: { app: db } } } } }" + Database("{ app: db }") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_mistake_is_found(string id, string yaml) => IsFound(id, yaml);

    [Theory]
    [MemberData(nameof(Right))]
    public void What_only_looks_like_one_is_not(string id, string yaml) => IsQuiet(id, yaml);

    private static string Database(string selector) =>
        $"\n---\n{{ apiVersion: v1, kind: Service, metadata: {{ name: db }}, spec: {{ selector: {selector}, ports: [{{ port: 5432 }}] }} }}\n";
}
