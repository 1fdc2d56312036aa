namespace ManifestSdk.Tests.Rules;

internal static partial class Given
{
    /// <summary>A valid set that fills as many fields as rules look at: no rule but advice has anything to say about it.</summary>
    public const string Everything = """
        apiVersion: v1
        kind: Namespace
        metadata: { name: app, labels: { team: shop } }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: api, namespace: app, labels: { app: api }, annotations: { example.com/owner: team } }
        spec:
          replicas: 2
          minReadySeconds: 5
          revisionHistoryLimit: 3
          progressDeadlineSeconds: 60
          strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 1, maxUnavailable: 25% } }
          selector:
            matchLabels: { app: api }
            matchExpressions: [{ key: app, operator: In, values: [api] }]
          template:
            metadata: { labels: { app: api } }
            spec:
              serviceAccountName: api
              terminationGracePeriodSeconds: 30
              restartPolicy: Always
              dnsPolicy: ClusterFirst
              nodeSelector: { kubernetes.io/os: linux }
              tolerations: [{ key: dedicated, operator: Equal, value: shop, effect: NoExecute, tolerationSeconds: 60 }]
              topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, labelSelector: { matchLabels: { app: api } } }]
              initContainers:
              - { name: proxy, image: proxy:1, restartPolicy: Always, ports: [{ name: proxy, containerPort: 15000 }] }
              containers:
              - name: api
                image: registry.example.com/api:1.4.2
                imagePullPolicy: IfNotPresent
                ports:
                - { name: http, containerPort: 8080, hostPort: 8080 }
                - { name: dns, containerPort: 5353, protocol: UDP }
                envFrom: [{ prefix: APP_, configMapRef: { name: settings } }]
                env:
                - { name: MODE, value: fast }
                - { name: LEVEL, valueFrom: { configMapKeyRef: { name: settings, key: level } } }
                - { name: TOKEN, valueFrom: { secretKeyRef: { name: token, key: token } } }
                - { name: POD, valueFrom: { fieldRef: { fieldPath: metadata.name } } }
                - { name: CPU, valueFrom: { resourceFieldRef: { resource: limits.cpu } } }
                resources: { requests: { cpu: 250m, memory: 64Mi }, limits: { cpu: 1, memory: 128Mi } }
                startupProbe: { tcpSocket: { port: 8080 } }
                livenessProbe: { grpc: { port: 8080 }, periodSeconds: 5 }
                readinessProbe: { httpGet: { path: /ready, port: http, scheme: HTTP }, timeoutSeconds: 2 }
                volumeMounts: [{ name: cache, mountPath: /cache, subPath: a }]
              volumes: [{ name: cache, emptyDir: {} }]
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: store, namespace: app }
        spec:
          serviceName: store
          podManagementPolicy: Parallel
          updateStrategy: { type: RollingUpdate, rollingUpdate: { partition: 0 } }
          selector: { matchLabels: { app: store } }
          template:
            metadata: { labels: { app: store } }
            spec:
              containers: [{ name: store, image: store:1, ports: [{ containerPort: 5432 }], volumeMounts: [{ name: data, mountPath: /data }] }]
          volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }]
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: nightly, namespace: app }
        spec:
          schedule: 0 3 * * *
          concurrencyPolicy: Forbid
          jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: job, image: job:1 }] } } } }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: app }
        spec:
          type: NodePort
          selector: { app: api }
          sessionAffinity: ClientIP
          sessionAffinityConfig: { clientIP: { timeoutSeconds: 600 } }
          externalTrafficPolicy: Local
          internalTrafficPolicy: Cluster
          ipFamilyPolicy: SingleStack
          ipFamilies: [IPv4]
          ports:
          - { name: http, port: 80, targetPort: http, nodePort: 30080, appProtocol: http }
          - { name: dns, port: 53, targetPort: dns, protocol: UDP }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: store, namespace: app }
        spec: { clusterIP: None, selector: { app: store }, ports: [{ port: 5432 }] }
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: edge, namespace: app }
        spec:
          type: LoadBalancer
          loadBalancerClass: example.com/lb
          loadBalancerSourceRanges: [10.0.0.0/8]
          selector: { app: api }
          ports: [{ port: 443, targetPort: http }]
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: payments, namespace: app }
        spec: { type: ExternalName, externalName: payments.example.com }
        ---
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata: { name: edge }
        spec: { controller: example.com/edge, parameters: { apiGroup: example.com, kind: Params, name: edge, scope: Namespace, namespace: app } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: shop, namespace: app }
        spec:
          ingressClassName: edge
          defaultBackend: { service: { name: web, port: { number: 80 } } }
          tls: [{ hosts: [shop.example.com, "*.shop.example.com"], secretName: shop-tls }]
          rules:
          - host: shop.example.com
            http:
              paths:
              - { path: /, pathType: Prefix, backend: { service: { name: web, port: { name: http } } } }
              - { path: /exact, pathType: Exact, backend: { service: { name: web, port: { number: 80 } } } }
          - host: "*.shop.example.com"
            http: { paths: [{ path: /, pathType: Prefix, backend: { resource: { apiGroup: example.com, kind: Bucket, name: static } } }] }
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: settings, namespace: app }
        data: { level: info }
        binaryData: { logo: aGVsbG8= }
        ---
        apiVersion: v1
        kind: Secret
        type: kubernetes.io/tls
        metadata: { name: shop-tls, namespace: app }
        data: { tls.crt: aGVsbG8=, tls.key: aGVsbG8= }
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: { name: api, namespace: app }
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: store, namespace: app }
        spec:
          minReplicas: 2
          maxReplicas: 5
          scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: store }
          metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } } }]
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata: { name: api, namespace: app }
        spec: { minAvailable: 1, selector: { matchLabels: { app: api } } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata: { name: api, namespace: app }
        spec:
          podSelector: { matchLabels: { app: api } }
          policyTypes: [Ingress, Egress]
          ingress: [{ from: [{ podSelector: {} }], ports: [{ port: http }] }]
          egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] } }], ports: [{ protocol: TCP, port: 32000, endPort: 32768 }] }]
        """;
}
