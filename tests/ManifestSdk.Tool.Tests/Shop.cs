namespace ManifestSdk.Tool.Tests;

/// <summary>Manifests with one mistake, which their two files show only together.</summary>
internal static class Shop
{
    public const string Backend = """
        kind: Deployment
        apiVersion: apps/v1
        metadata: { name: my-app, namespace: app }
        spec:
          selector: { matchLabels: { app: my-app } }
          template:
            metadata: { labels: { app: my-app } }
            spec:
              containers:
              - name: api
                image: registry.example.com/my-app:1.4.2
                ports: [{ name: http, containerPort: 9376 }]
        ---
        apiVersion: v1
        kind: Service
        metadata: { name: my-service, namespace: app }
        spec:
          selector: { app: my-app }
          ports: [{ port: 80, targetPort: http }]

        """;

    /// <summary>Its backend's port, 9376, should be 80.</summary>
    public const string Ingress = """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: edge   # the only one
          namespace: app
        spec:
          ingressClassName: nginx
          rules:
          - host: my-app.example.com
            http:
              paths:
              - path: /
                pathType: Prefix
                backend: { service: { name: my-service, port: { number: 9376 } } } # the Pods'?

        """;

    public static Workspace Workspace() => new Workspace().With("k8s/app.yaml", Backend).With("k8s/ingress.yaml", Ingress);

    /// <summary>The same without the mistake.</summary>
    public static string GoodIngress => Ingress.Replace("9376", "80", StringComparison.Ordinal);

    public static Workspace GoodWorkspace() => new Workspace().With("k8s/app.yaml", Backend).With("k8s/ingress.yaml", GoodIngress);
}
