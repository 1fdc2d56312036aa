using ManifestSdk.Testing;

namespace ManifestSdk.Tests.Builders;

public class WorkloadTests
{
    [Fact]
    public void A_stateful_set_gives_each_pod_a_claim_of_its_own() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            var peers = app.ExternalService("db-peers");
            app.StatefulSet("db")
                .Replicas(3)
                .Labels(("app", "db"))
                .ServiceName(peers)
                .PodManagementPolicy(PodManagementPolicy.Parallel)
                .RollingUpdate(partition: 1, maxUnavailable: 1)
                .OrdinalsStart(1)
                .PersistentVolumeClaimRetentionPolicy(whenDeleted: ClaimRetention.Retain, whenScaled: ClaimRetention.Delete)
                .Container("db", "db:1", c => c.VolumeMount("data", "/var/lib/db"))
                .VolumeClaimTemplate("data", c => c.AccessModes(AccessMode.ReadWriteOncePod).Storage("20Gi").Labels(("app", "db")));
        }));

    [Fact]
    public void A_job_runs_to_its_end_and_has_no_selector() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.Job("import")
            .Labels(("app", "import"))
            .Completions(4)
            .Parallelism(2)
            .Indexed()
            .BackoffLimit(3)
            .BackoffLimitPerIndex(1)
            .ActiveDeadlineSeconds(600)
            .TtlSecondsAfterFinished(TimeSpan.FromHours(1))
            .Suspend()
            .Container("import", "import:1")));

    [Fact]
    public void A_cron_job_starts_jobs_that_are_told_the_same_things() =>
        ManifestSnapshot.Match(Manifests.In(static app => app.CronJob("report", "30 3 * * *")
            .Labels(("app", "report"))
            .TimeZone("Asia/Tokyo")
            .ConcurrencyPolicy(ConcurrencyPolicy.Forbid)
            .StartingDeadlineSeconds(300)
            .SuccessfulJobsHistoryLimit(1)
            .FailedJobsHistoryLimit(2)
            .BackoffLimit(1)
            .RestartOnFailure()
            .Container("report", "report:1")));

    [Fact]
    public void An_autoscaler_drives_a_workload_by_how_busy_it_is() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            var api = app.Deployment("api");
            app.HorizontalPodAutoscaler("api")
                .ScaleTargetRef(api)
                .MinReplicas(2)
                .MaxReplicas(10)
                .ResourceMetric("cpu", averageUtilization: 70)
                .ResourceMetric("memory", averageValue: "512Mi")
                .ContainerResourceMetric("api", "cpu", 60)
                .PodsMetric("requests_per_second", "100")
                .ExternalMetric("queue_length", "30", s => s.MatchLabels(("queue", "orders")))
                .ScaleUp(r => r.Policy(ScalingPolicyType.Pods, 4, periodSeconds: 60).Policy(ScalingPolicyType.Percent, 100, periodSeconds: 60).SelectPolicy(ScalingPolicySelect.Max))
                .ScaleDown(r => r.StabilizationWindowSeconds(300));
        }));

    [Fact]
    public void An_autoscaler_follows_metrics_of_every_source() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            var shop = app.Ingress("shop").DefaultBackend(IngressBackend.Service("orders", 80));
            app.HorizontalPodAutoscaler("worker")
                .ScaleTargetRef("apps/v1", "Deployment", "worker")
                .MaxReplicas(10)
                .ContainerResourceMetric("worker", "memory", averageValue: "256Mi")
                .PodsMetric("jobs_in_progress", 5, s => s.MatchLabels(("kind", "import")))
                .ObjectMetric(app.ExternalService("orders"), "requests_per_second", "2k")
                .ObjectMetricAverageValue(shop, "requests_per_second", 30, s => s.MatchLabels(("path", "import")))
                .ExternalMetricValue("oldest_message_age_seconds", 60, s => s.MatchExpression("queue", LabelOperator.Exists))
                .ScaleUp(r => r.SelectPolicy(ScalingPolicySelect.Disabled));
        }));

    [Fact]
    public void A_disruption_budget_counts_a_workloads_pods() =>
        ManifestSnapshot.Match(Manifests.In(static app =>
        {
            var api = app.Deployment("api").Labels(("app", "api")).MatchExpression("canary", LabelOperator.DoesNotExist);
            app.PodDisruptionBudget("api").Selects(api).MinAvailable("50%").UnhealthyPodEvictionPolicy(UnhealthyPodEvictionPolicy.AlwaysAllow);
            app.PodDisruptionBudget("all").Selector(s => s.MatchExpression("app", LabelOperator.Exists)).MaxUnavailable(1);
        }));
}
