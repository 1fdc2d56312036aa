using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules.Annotations;

/// <summary>The mistakes in annotations that the article's own manifests make.</summary>
public class ArticleMistakesTests
{
    private const string Service = """
        apiVersion: v1
        kind: Service
        metadata:
          name: my-service-80
          namespace: app
          annotations:
            alb.ingress.kubernetes.io/healthcheck-path/: /api/health
            alb-ingress.kubernetes.io/target-type: ip
        spec:
          selector: { app: my-app }
          ports: [{ port: 80, targetPort: 9376 }]
        ---

        """;

    private const string Alb = """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: my-ingress
          namespace: app
          annotations:
            kubernetes.io/ingress.class: alb
            alb.ingress.kubernetes.io/scheme: internet-facing
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 443}]'
            alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:region:account-id:certificate/certificate-id
            alb.ingress.kubernetes.io/actions.ssl-redirect: '{"Type": "redirect", "RedirectConfig": { "Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}}'
        spec:
          rules:
          - http:
              paths:
              - { path: /path1, pathType: Prefix, backend: { service: { name: my-service-80, port: { number: 80 } } } }
        """;

    private const string Nlb = """
        apiVersion: v1
        kind: Service
        metadata:
          name: my-service-80
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: nlb
            service.beta.kubernetes.io/aws-load-balancer-internal: 'true'
        spec:
          type: LoadBalancer
          ports: [{ port: 80, targetPort: 9376 }]
        """;

    private const string Nginx = """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: { name: my-ingress, annotations: { nginx.ingress.kubernetes.io/ssl-redirect: 'true' } }
        spec:
          tls: [{ secretName: my-tls-secret }]
          rules: [{ host: my-app.example.com }]
        """;

    [Theory]
    [InlineData(Service, "MSDK1007", "MSDK1102")]
    [InlineData(Service + Alb, "MSDK1007", "MSDK1102", "MSDK1117", "MSDK1140", "MSDK5002", "MSDK5003", "MSDK5009")]
    [InlineData(Nlb, "MSDK1104", "MSDK6001")]
    [InlineData(Nginx, "MSDK4012", "MSDK7003")]
    public void Each_is_found(string yaml, params string[] ids)
    {
        var found = RuleRegistry.Check(new MarkedYaml(yaml).Set).Select(finding => finding.Rule.Id);

        Assert.Equal(ids, found.Where(id => id is "MSDK1007" or "MSDK4012" || id.StartsWith("MSDK11", StringComparison.Ordinal) || id[4] is '5' or '6' or '7').Distinct());
    }
}
