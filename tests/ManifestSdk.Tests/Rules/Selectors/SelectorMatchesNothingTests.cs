namespace ManifestSdk.Tests.Rules.Selectors;

public class SelectorMatchesNothingTests() : RuleTests("MSDK2001")
{
    private static string Selecting(string selector, string @namespace = "app") => Given.Backend + $$"""
        kind: Service
        metadata: { name: web, namespace: {{@namespace}} }
        spec: { selector: {{selector}}, ports: [{ port: 80 }] }
        """;

    [Fact]
    public void Labels_that_no_Pod_has_are_reported() => Reports(
        Selecting("[||]{ component: shop, tier: web }"),
        "Service 'web' selects Pods with 'component: shop' and 'tier: web', which no workload in namespace 'app' has. "
        + "If they come from elsewhere, declare that workload as external.",
        "spec.selector");

    [Fact]
    public void A_misspelt_value_is_recognised() => Reports(
        Selecting("{ app: my-app, tier: [|backnd|] }"),
        "Service 'web' selects no Pods: those of Deployment 'my-app' have 'tier: backend'. Did you mean 'backend'?",
        "spec.selector.tier",
        fix: "backend");

    [Fact]
    public void A_misspelt_key_is_recognised() => Reports(
        Selecting("{ [|teir|]: backend }"),
        "Service 'web' selects no Pods: those of Deployment 'my-app' have no label 'teir'. Did you mean 'tier'?",
        "spec.selector.teir");

    [Fact]
    public void A_label_on_the_Deployment_is_no_label_of_its_Pods() => Reports(
        """
        kind: Deployment
        metadata: { name: api, labels: { app: api, release: blue } }
        spec: { template: { metadata: { labels: { app: api } }, spec: { containers: [{ name: api, image: api:1 }] } } }
        ---

        """ + Given.Service("selector: [||]{ app: api, release: blue }, ports: [{ port: 80 }]"),
        "Service 'web' selects Pods with 'app: api' and 'release: blue'. Deployment 'api' carries these labels, its Pods do not; "
        + "write them in its Pod template.",
        "spec.selector");

    [Fact]
    public void Pods_of_another_namespace_are_out_of_reach() => Reports(
        Selecting("[||]{ app: my-app }", "shop"),
        "Service 'web' in namespace 'shop' selects Pods with 'app: my-app'. Deployment 'my-app' has them, but in namespace 'app'; "
        + "a Service reaches Pods of its own namespace only.",
        "spec.selector");

    [Theory]
    [InlineData("{ app: my-app }")]
    [InlineData("{}")]
    [InlineData("{ app: my-app, statefulset.kubernetes.io/pod-name: my-app-0 }")]
    [InlineData("{ app: 1 }")]
    public void A_match_no_selector_run_time_labels_and_unreadable_values_are_fine(string selector) => IsSilent(Selecting(selector));

    [Fact]
    public void A_set_without_workloads_says_nothing_about_Pods() =>
        IsSilent(Given.Service("selector: { app: web }, ports: [{ port: 80 }]"));

    [Fact]
    public void A_workload_that_lives_elsewhere_counts() => IsSilent(
        Selecting("{ app: legacy }"),
        external: """
            kind: Deployment
            metadata: { name: legacy, namespace: app }
            spec: { template: { metadata: { labels: { app: legacy } } } }
            """);

    [Fact]
    public void A_custom_resource_with_a_Pod_template_counts() => IsSilent(
        Selecting("{ app: rolled }") + """

            ---
            apiVersion: argoproj.io/v1alpha1
            kind: Rollout
            metadata: { name: rolled, namespace: app }
            spec: { template: { metadata: { labels: { app: rolled } }, spec: { containers: [] } } }
            """);

    [Fact]
    public void No_namespace_is_the_default_one() => IsSilent(
        Given.Container("{ name: a, image: a:1 }") + """
        ---
        kind: Service
        metadata: { name: web, namespace: default }
        spec: { selector: { app: web } }
        """);

    [Fact]
    public void A_namespace_without_workloads_is_somebody_elses_half() => IsSilent(Selecting("{ k8s-app: kube-scheduler }", "kube-scheduling"));

    [Fact]
    public void The_cluster_brings_workloads_of_its_own() => IsSilent("""
        kind: DaemonSet
        metadata: { name: node-local-dns, namespace: kube-system }
        spec: { template: { metadata: { labels: { k8s-app: node-local-dns } }, spec: { containers: [{ name: dns, image: dns:1 }] } } }
        ---
        kind: Service
        metadata: { name: kube-dns-upstream, namespace: kube-system }
        spec: { selector: { k8s-app: kube-dns }, ports: [{ port: 53, protocol: UDP }] }
        """);

    [Theory]
    [InlineData("metadata: { name: k8s, namespace: app, labels: { role: metrics, shard: one } }")]
    [InlineData("metadata: { name: k8s, namespace: app }\nspec: { podMetadata: { labels: { role: metrics } } }")]
    public void An_operator_labels_Pods_as_its_resource_says(string custom) => IsSilent(
        Selecting("{ role: metrics }") + "\n---\napiVersion: monitoring.example.com/v1\nkind: Collector\n" + custom);

    [Theory]
    [InlineData("cnpg.io/cluster", "postgresql.cnpg.io/v1")]
    [InlineData("elasticsearch.k8s.elastic.co/cluster-name", "elasticsearch.k8s.elastic.co/v1")]
    [InlineData("db.example.com/cluster", "example.com/v1")]
    public void An_operator_labels_Pods_with_labels_of_its_domain(string label, string apiVersion) => IsSilent(
        Selecting($"{{ {label}: pg }}") + $"\n---\napiVersion: {apiVersion}\nkind: Cluster\nmetadata: {{ name: pg, namespace: app }}");

    [Theory]
    [InlineData("role", "apiVersion: cnpg.io/v1\nkind: Cluster\nmetadata: { name: pg, namespace: app, labels: { role: other } }")]
    [InlineData("cnpg.io/cluster", "apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: { name: pg, namespace: app }")]
    [InlineData("cnpg.io/cluster", "apiVersion: cnpg.io/v1\nkind: Cluster\nmetadata: { name: pg, namespace: other }")]
    public void Another_operator_does_not(string label, string custom) => ReportsAll(
        Selecting($"{{ {label}: pg }}") + "\n---\n" + custom,
        $"Service 'web' selects Pods with '{label}: pg', which no workload in namespace 'app' has. If they come from elsewhere, declare that workload as external.");

    [Theory]
    [InlineData("pods", "patch", "ServiceAccount", true)]
    [InlineData("\"*\"", "\"*\"", "ServiceAccount", true)]
    [InlineData("pods", "get", "ServiceAccount", false)]
    [InlineData("endpoints", "patch", "ServiceAccount", false)]
    [InlineData("pods", "patch", "User", false)]
    public void Pods_that_elect_a_leader_may_label_themselves(string resource, string verb, string subject, bool isSilent)
    {
        var yaml = $$"""
            kind: StatefulSet
            metadata: { name: pg, namespace: app }
            spec:
              template:
                metadata: { labels: { app: pg } }
                spec: { serviceAccountName: pg, containers: [{ name: pg, image: pg:1 }] }
            ---
            kind: Role
            metadata: { name: leader, namespace: app }
            rules: [{ apiGroups: [""], resources: [{{resource}}], verbs: [get, {{verb}}] }]
            ---
            kind: RoleBinding
            metadata: { name: leader, namespace: app }
            roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: leader }
            subjects: [{ kind: {{subject}}, name: pg }]
            ---
            kind: Service
            metadata: { name: pg, namespace: app }
            spec: { selector: { app: pg, role: primary }, ports: [{ port: 5432 }] }
            """;

        if (isSilent)
            IsSilent(yaml);
        else
            ReportsAll(yaml, "Service 'pg' selects Pods with 'app: pg' and 'role: primary', which no workload in namespace 'app' has. If they come from elsewhere, declare that workload as external.");
    }
}
