namespace ManifestSdk.Tests.Rules.Schema;

/// <summary>Numbers and names just inside what their fields allow.</summary>
public class FieldLookAlikeTests : LookAlikes
{
    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "MSDK1011", "{ kind: Deployment, metadata: { name: a }, spec: { replicas: -1 } }" },
        { "MSDK1011", "{ kind: Service, metadata: { name: a }, spec: { sessionAffinityConfig: { clientIP: { timeoutSeconds: 86401 } } } }" },
        { "MSDK1011", Given.Container("{ name: a, livenessProbe: { periodSeconds: -1 } }") },
        { "MSDK1015", Given.Container("{ name: Web }") },
        { "MSDK1015", Given.Pod("hostname: a.b") },
        { "MSDK1015", Given.Ingress("ingressClassName: Nginx") },
    };

    public static TheoryData<string, string> Right { get; } = new()
    {
        { "MSDK1011", "{ kind: Deployment, metadata: { name: a }, spec: { replicas: 0 } }" },
        { "MSDK1011", "{ kind: Service, metadata: { name: a }, spec: { sessionAffinityConfig: { clientIP: { timeoutSeconds: 86400 } } } }" },
        { "MSDK1011", Given.Container("{ name: a, livenessProbe: { periodSeconds: 0, initialDelaySeconds: 0 } }") },
        { "MSDK1011", Given.Pod("affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100 }] } }") },
        { "MSDK1011", Given.Pod("terminationGracePeriodSeconds: -1") },
        { "MSDK1015", Given.Container("{ name: 1-web }") },
        { "MSDK1015", Given.Pod("serviceAccountName: web.v1") },
        { "MSDK1015", Given.Ingress("ingressClassName: nginx.internal") },
        { "MSDK1015", Given.Pod("hostname: web-1, subdomain: web") },
        { "MSDK1015", Given.Ingress("tls: [{ secretName: web.example.com }]") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_mistake_is_found(string id, string yaml) => IsFound(id, yaml);

    [Theory]
    [MemberData(nameof(Right))]
    public void What_only_looks_like_one_is_not(string id, string yaml) => IsQuiet(id, yaml);
}
