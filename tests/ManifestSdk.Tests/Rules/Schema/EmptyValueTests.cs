namespace ManifestSdk.Tests.Rules.Schema;

public class EmptyValueTests() : RuleTests("MSDK1211")
{
    private static string Claim(string spec) => $$"""
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: { name: data }
        spec: {{spec}}
        """;

    [Fact]
    public void A_claim_without_access_modes_is_found() => Reports(
        Claim("[||]{ resources: { requests: { storage: 1Gi } } }"),
        "PersistentVolumeClaim 'data' needs accessModes here, and none is written",
        "spec");

    [Fact]
    public void An_empty_list_counts_as_missing() => Reports(
        Claim("{ accessModes: [||][], resources: { requests: { storage: 1Gi } } }"),
        "PersistentVolumeClaim 'data' needs accessModes here, and it is empty",
        "spec.accessModes");

    [Fact]
    public void A_claim_says_how_much() => Reports(
        Claim("[||]{ accessModes: [ReadWriteOnce], resources: { limits: { storage: 1Gi } } }"),
        "PersistentVolumeClaim 'data' needs resources.requests.storage here, and none is written",
        "spec");

    [Fact]
    public void A_role_grants_something() => ReportsAll(
        """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader }
        rules: [{ apiGroups: [""], resources: [pods], verbs: [] }]
        """,
        "Role 'reader' needs verbs here, and it is empty");

    [Fact]
    public void A_claim_template_is_a_claim() => ReportsAll(
        """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db }
        spec:
          serviceName: db
          selector: { matchLabels: { app: db } }
          template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: db, image: "db:1" }] } }
          volumeClaimTemplates: [{ metadata: { name: data }, spec: { resources: { requests: { storage: 1Gi } } } }]
        """,
        "StatefulSet 'db' needs accessModes here, and none is written");

    [Fact]
    public void A_whole_claim_is_fine() => IsSilent(Claim("{ accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }"));

    [Fact]
    public void What_the_schema_requires_is_its_rules_business() => IsSilent("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader }
        rules: [{ apiGroups: [""], resources: [pods] }]
        """);

    [Fact]
    public void An_optional_list_may_be_empty() => IsSilent("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: { name: reader }
        rules: [{ apiGroups: [""], resources: [pods], resourceNames: [], verbs: [get] }]
        """);
}
