namespace ManifestSdk.Tests.Rules.Ingress;

/// <summary>Ingresses and classes: what is right although it looks like a mistake.</summary>
public class IngressLookAlikeTests : LookAlikes
{
    /// <summary>HTTP on 80, DNS over UDP on 53, and HTTPS with HTTP/3 on 443.</summary>
    private const string Service = "---\n{ apiVersion: v1, kind: Service, metadata: { name: web, namespace: app }, spec: { ports: [{ name: a, port: 80 }, { name: b, port: 53, protocol: UDP }, { name: c, port: 443 }, { name: d, port: 443, protocol: UDP }] } }\n";

    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "MSDK4003", Given.Ingress("rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web }, resource: { kind: Bucket, name: a } } }] } }]") },
        { "MSDK4003", Given.Ingress("rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: {  } }] } }]") },
        { "MSDK4009", "{ kind: Ingress, metadata: { name: a, annotations: { kubernetes.io/ingress.class: alb } }, spec: { ingressClassName: nginx } }" },
        { "MSDK4010", Given.Ingress("rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]") },
        { "MSDK4014", Given.Ingress("tls: [{ hosts: [a.example.com], secretName: web }]") + Secret("app", "a: YQ==") },
        { "MSDK4014", Given.Ingress("tls: [{ hosts: [a.example.com], secretName: web }]") + Secret("other", "tls.crt: YQ==, tls.key: YQ==") },
        { "MSDK4015", "{ kind: IngressClass, metadata: { name: a }, spec: { controller: nginx } }" },
        { "MSDK4015", "{ kind: IngressClass, metadata: { name: a }, spec: { controller: example.com/a, parameters: { kind: A, name: a, scope: Namespace } } }" },
        { "MSDK4016", Given.Ingress("rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 53 } } } }] } }]") + Service },
        { "MSDK4017", Default("a", "true") + Default("b", "true") },
    };

    public static TheoryData<string, string> Right { get; } = new()
    {
        { "MSDK4003", Given.Ingress("rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]") },
        { "MSDK4003", Given.Ingress("rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { resource: { apiGroup: example.com, kind: Bucket, name: a } } }] } }]") },
        { "MSDK4003", Given.Ingress("defaultBackend: { service: { name: web, port: { number: 80 } } }") },
        { "MSDK4009", "{ kind: Ingress, metadata: { name: a, annotations: { kubernetes.io/ingress.class: nginx } }, spec: { ingressClassName: nginx } }" },
        { "MSDK4009", "{ kind: Ingress, metadata: { name: a, annotations: { kubernetes.io/ingress.class: nginx } } }" },
        { "MSDK4009", "{ kind: Ingress, metadata: { name: a, annotations: { kubernetes.io/ingress.class: '' } }, spec: { ingressClassName: nginx } }" },
        { "MSDK4010", Given.Ingress("ingressClassName: nginx, rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]") },
        { "MSDK4010", "{ kind: Ingress, metadata: { name: a, annotations: { kubernetes.io/ingress.class: nginx } } }" },
        { "MSDK4010", Given.Ingress("rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]") + Default("a", "true") },
        { "MSDK4014", Given.Ingress("tls: [{ hosts: [a.example.com], secretName: web }]") + Secret("app", "tls.crt: YQ==, tls.key: YQ==") },
        { "MSDK4014", Given.Ingress("tls: [{ hosts: [a.example.com], secretName: web }]") },
        { "MSDK4014", Given.Ingress("tls: [{ hosts: [a.example.com] }]") + Secret("app", "a: YQ==") },
        { "MSDK4014", Given.Ingress("tls: [{ hosts: [a.example.com], secretName: other }]") + Secret("app", "a: YQ==") },
        { "MSDK4015", "{ kind: IngressClass, metadata: { name: a }, spec: { controller: k8s.io/ingress-nginx } }" },
        { "MSDK4015", "{ kind: IngressClass, metadata: { name: a }, spec: { controller: example.com/a/b } }" },
        { "MSDK4015", "{ kind: IngressClass, metadata: { name: a }, spec: { controller: example.com/a, parameters: { kind: A, name: a, scope: Namespace, namespace: app } } }" },
        { "MSDK4015", "{ kind: IngressClass, metadata: { name: a }, spec: { controller: example.com/a, parameters: { kind: A, name: a } } }" },
        { "MSDK4016", Given.Ingress("rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]") + Service },
        { "MSDK4016", Given.Ingress("rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 443 } } } }] } }]") + Service },
        { "MSDK4016", Given.Ingress("rules: [{ host: a.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 54 } } } }] } }]") + Service },
        { "MSDK4017", Default("a", "true") + Default("b", "false") },
        { "MSDK4017", Default("a", "true") },
        { "MSDK4017", Default("a", "false") + Default("b", "false") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_mistake_is_found(string id, string yaml) => IsFound(id, yaml);

    [Theory]
    [MemberData(nameof(Right))]
    public void What_only_looks_like_one_is_not(string id, string yaml) => IsQuiet(id, yaml);

    private static string Secret(string @namespace, string data) =>
        $"---\n{{ apiVersion: v1, kind: Secret, metadata: {{ name: web, namespace: {@namespace} }}, data: {{ {data} }} }}\n";

    private static string Default(string name, string flag) =>
        $"---\n{{ apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {{ name: {name}, annotations: {{ ingressclass.kubernetes.io/is-default-class: '{flag}' }} }}, spec: {{ controller: example.com/a }} }}\n";
}
