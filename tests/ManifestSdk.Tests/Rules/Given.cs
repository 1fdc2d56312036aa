namespace ManifestSdk.Tests.Rules;

/// <summary>Manifests that many tests start from.</summary>
internal static partial class Given
{
    /// <summary>A Deployment whose Pods listen on 9376 (<c>http</c>) and 9377 (<c>admin</c>).</summary>
    public const string Deployment = """
        kind: Deployment
        metadata: { name: my-app, namespace: app }
        spec:
          selector: { matchLabels: { app: my-app, tier: backend } }
          template:
            metadata: { labels: { app: my-app, tier: backend } }
            spec:
              containers:
              - name: api
                image: my-app:1
                ports:
                - { name: http, containerPort: 9376 }
                - { name: admin, containerPort: 9377 }
        ---

        """;

    /// <summary>The Deployment and its Service that exposes its ports as 80 and 81.</summary>
    public const string Backend = Deployment + """
        kind: Service
        metadata: { name: my-service, namespace: app }
        spec:
          selector: { app: my-app, tier: backend }
          ports:
          - { name: web, port: 80, targetPort: http }
          - { name: ops, port: 81, targetPort: 9377 }
        ---

        """;

    /// <summary>A workload's Pod template around the fields of its only container, which is given in flow style.</summary>
    public static string Container(string container) => Pod($"containers: [{container}]");

    /// <summary>A Deployment around the fields of its Pods' spec, on one line.</summary>
    public static string Pod(string spec) => $$"""
        kind: Deployment
        metadata: { name: web }
        spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { {{spec}} } } }

        """;

    /// <summary>An Ingress around the fields of its spec, on one line.</summary>
    public static string Ingress(string spec, string @namespace = "app") => $$"""
        kind: Ingress
        metadata: { name: edge, namespace: {{@namespace}} }
        spec: { {{spec}} }

        """;

    /// <summary>A Service around the fields of its spec, on one line.</summary>
    public static string Service(string spec) => $$"""
        kind: Service
        metadata: { name: web }
        spec: { {{spec}} }

        """;

    /// <summary>An Ingress with one path to a Service's port.</summary>
    public static string Route(string service, string port) => Ingress(
        $$"""rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: {{service}}, port: { {{port}} } } } }] } }]""");
}
