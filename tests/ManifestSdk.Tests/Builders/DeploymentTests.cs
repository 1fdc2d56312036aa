using ManifestSdk.Testing;

namespace ManifestSdk.Tests.Builders;

public class DeploymentTests
{
    [Fact]
    public void Labels_reach_the_object_the_pods_and_the_selector() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.Deployment("api")
            .Replicas(2)
            .Labels(("app", "api"), ("tier", "backend"))
            .PodLabels(("version", "1.4.2"))
            .Annotation("example.com/owner", "shop")
            .PodAnnotations(("prometheus.io/scrape", "true"))
            .Container("api", "registry.example.com/api:1.4.2")));

    [Fact]
    public void A_selector_that_is_written_out_replaces_the_derived_one() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.Deployment("api")
            .Labels(("app", "api"), ("tier", "backend"))
            .MatchLabels(("app", "api"))
            .MatchExpression("canary", LabelOperator.DoesNotExist)
            .MatchExpression("tier", LabelOperator.In, "backend", "worker")));

    [Fact]
    public void Recommended_labels_keep_what_changes_out_of_the_selector() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.Deployment("db")
            .RecommendedLabels("mysql", instance: "mysql-orders", version: "8.4.2", component: "database", partOf: "shop", managedBy: "manifestsdk")));

    [Fact]
    public void A_rollout_is_described_in_the_fields_own_terms() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.Deployment("api")
            .RollingUpdate(maxSurge: "25%", maxUnavailable: 0)
            .MinReadySeconds(5)
            .RevisionHistoryLimit(3)
            .ProgressDeadlineSeconds(120)
            .Paused()));

    [Fact]
    public void The_last_strategy_wins_whole() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.Deployment("api").RollingUpdate(maxSurge: 1).Recreate()));
}
