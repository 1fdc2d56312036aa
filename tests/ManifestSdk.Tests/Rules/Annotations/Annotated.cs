namespace ManifestSdk.Tests.Rules.Annotations;

/// <summary>Objects around the annotations that tests are about, given as <c>key: value</c> in flow style.</summary>
internal static class Annotated
{
    public static string Ingress(string annotations, string spec = "ingressClassName: alb", string rules = "") => $$"""
        kind: Ingress
        metadata: { name: edge, namespace: app, annotations: { {{annotations}} } }
        spec: { {{spec}}{{(rules.Length > 0 ? ", rules: " + rules : "")}} }
        ---

        """;

    public static string Service(string annotations, string spec) => $$"""
        kind: Service
        metadata: { name: web, namespace: app, annotations: { {{annotations}} } }
        spec: { {{spec}} }
        ---

        """;

    /// <summary>Rules with one path to a backend.</summary>
    public static string Path(string service, string port, string path = "/", string type = "Prefix", string host = "host: a.example.com, ") =>
        $$"""[{ {{host}}http: { paths: [{ path: {{path}}, pathType: {{type}}, backend: { service: { name: {{service}}, port: { {{port}} } } } }] } }]""";
}
