using ManifestSdk.Rules;

namespace ManifestSdk.Tests.Rules;

/// <summary>Findings go to logs. What a Secret holds never stands in one, however wrong the Secret is.</summary>
public class SecretValueTests
{
    private const string Value = "hunter2";

    public static TheoryData<string> Shapes =>
    [
        "data: { password: hunter2 }",
        "data: { password: 'hunter2!', other: 'hunter2 ' }",
        "data: hunter2",
        "data: [hunter2]",
        "data: { password: [hunter2], other: { nested: hunter2 } }",
        "data: { 'a key': hunter2, '': hunter2, '..': hunter2 }",
        "stringData: { password: hunter2 }",
        "stringData: hunter2",
        "stringData: [[hunter2]]",
        "stringData: { password: { nested: hunter2 }, 'a/b': hunter2 }",
        "stringdata: { password: hunter2 }",
        "dat: { password: hunter2 }",
        "values: { password: hunter2 }",
        "spec: { password: hunter2 }",
        "password: hunter2",
        "immutable: hunter2",
        "data: { tls.crt: hunter2, tls.key: hunter2 }",
        "stringData: { tls.crt: hunter2 }",
        "stringData: { .dockerconfigjson: hunter2 }",
        "stringData: { .dockerconfigjson: '{\"auths\": hunter2}' }",
        "data: { .dockercfg: hunter2 }",
        "stringData: { auth: 'admin:hunter2' }",
        "stringData: { ssh-privatekey: hunter2, username: hunter2 }",
    ];

    private static readonly string[] Types =
    [
        "Opaque", "kubernetes.io/tls", "kubernetes.io/dockerconfigjson", "kubernetes.io/dockercfg", "kubernetes.io/basic-auth", "kubernetes.io/ssh-auth",
        "kubernetes.io/service-account-token", "bootstrap.kubernetes.io/token",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void No_finding_shows_what_a_secret_holds(string shape)
    {
        foreach (var type in Types)
        {
            var set = new MarkedYaml($$"""
                apiVersion: v1
                kind: Secret
                metadata: { name: credentials, namespace: app }
                type: {{type}}
                {{shape}}
                ---
                kind: Ingress
                metadata: { name: edge, namespace: app, annotations: { nginx.ingress.kubernetes.io/auth-type: basic, nginx.ingress.kubernetes.io/auth-secret: credentials } }
                spec:
                  ingressClassName: nginx
                  tls: [{ hosts: [shop.example.com], secretName: credentials }]
                  rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]
                ---
                {{Given.Container("name: api, image: 'api:1', env: [{ name: PASSWORD, valueFrom: { secretKeyRef: { name: credentials, key: passwort } } }], envFrom: [{ secretRef: { name: credentials } }]")}}
                """).Set;

            Assert.DoesNotContain(RuleRegistry.Check(set), static finding =>
                finding.Message.Contains(Value, StringComparison.Ordinal)
                || finding.Fix is { } fix && $"{fix.Title} {fix.Replacement}".Contains(Value, StringComparison.Ordinal));
        }
    }
}
